/// Marks ``ActionID``; never made.
public enum ActionSubject {}
/// Marks ``NoteID``; never made.
public enum NoteSubject {}
/// Marks ``OccasionID``; never made.
public enum OccasionSubject {}
/// Marks ``MomentID``; never made.
public enum MomentSubject {}
/// Marks ``HandOverID``; never made.
public enum HandOverSubject {}
/// Marks ``LinkID``; never made.
public enum LinkSubject {}
/// Marks ``ReplyID``; never made.
public enum ReplySubject {}
/// Marks ``PlanID``; never made.
public enum PlanSubject {}
/// Marks ``AdjustmentID``; never made.
public enum AdjustmentSubject {}

/// Names one action: one line of the record.
public typealias ActionID = Identifier<ActionSubject>
/// Names a note.
public typealias NoteID = Identifier<NoteSubject>
/// Names one time a session is held.
public typealias OccasionID = Identifier<OccasionSubject>
/// Names a moment of management's process map.
public typealias MomentID = Identifier<MomentSubject>
/// Names one version of a list as it was handed over.
public typealias HandOverID = Identifier<HandOverSubject>
/// Names a link between an offer and a staff item.
public typealias LinkID = Identifier<LinkSubject>
/// Names a reply.
public typealias ReplyID = Identifier<ReplySubject>
/// Names a planned date of a session.
public typealias PlanID = Identifier<PlanSubject>
/// Names an adjustment.
public typealias AdjustmentID = Identifier<AdjustmentSubject>

extension HandOverFile {
  /// The JSON Schema (2020-12) of format 1, which `tilldi hand-over --schema` prints.
  package static let schema = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "TillDi hand-over, format 1",
      "description": "One side's frozen list, or the replies to it, between two laptops.",
      "type": "object",
      "required": ["format", "formatVersion", "about", "kind", "series", "track", "handOver", "number", "heading", "roles", "lines", "earlier", "known", "withdrawn", "checksum"],
      "properties": {
        "format": {"const": "tilldi-hand-over"},
        "formatVersion": {"const": 1},
        "about": {"type": "string", "description": "What the file is, for whoever opens it; no program reads it."},
        "kind": {"enum": ["list", "replies"]},
        "series": {
          "type": "object",
          "required": ["id", "name", "language"],
          "properties": {
            "id": {"type": "string", "pattern": "^[0-9a-z-]+$", "description": "The UUID that both laptops' folders have."},
            "name": {"type": "string"},
            "language": {"enum": ["sv", "en"]}
          }
        },
        "track": {"enum": ["staff", "management"], "description": "Whose list it is; staff for replies."},
        "handOver": {
          "type": "object",
          "required": ["id", "version", "on", "from", "to", "answerBy"],
          "properties": {
            "id": {"$ref": "#/$defs/name"},
            "version": {"type": "integer", "minimum": 1, "maximum": 999999999},
            "on": {"$ref": "#/$defs/day"},
            "from": {"type": "string", "description": "The role that carries the list."},
            "to": {"type": "string", "description": "The role that receives it."},
            "answerBy": {"$ref": "#/$defs/day"}
          }
        },
        "number": {"type": "integer", "minimum": 1, "maximum": 4503599627370496, "description": "Of two files of one version, the higher is the newer."},
        "heading": {
          "type": "object",
          "required": ["municipality", "board", "reference"],
          "properties": {
            "municipality": {"$ref": "#/$defs/textOrNull"},
            "board": {"$ref": "#/$defs/textOrNull"},
            "reference": {"$ref": "#/$defs/textOrNull"}
          }
        },
        "roles": {
          "type": "object",
          "required": ["named", "others"],
          "properties": {
            "named": {"type": "array", "items": {"type": "string"}},
            "others": {"type": "boolean", "description": "Whether others were heard; never how many."}
          }
        },
        "lines": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/line"}},
        "earlier": {"type": "array", "items": {"$ref": "#/$defs/name"}, "description": "Notes of earlier versions that left the list and may still be shown."},
        "known": {"type": "array", "items": {"$ref": "#/$defs/name"}, "description": "The list's other versions that the sender knows, those that were taken back too; none beside replies."},
        "withdrawn": {"type": "array", "items": {"$ref": "#/$defs/name"}, "description": "Replies that were given and taken back."},
        "checksum": {"type": "string", "pattern": "^fnv1a64:[0-9a-f]{16}$", "description": "FNV-1a, 64 bits, of the content: everything but checksum, on one line, without spaces, keys sorted, in UTF-8. It notices what was changed by hand or damaged on the way; it is no signature."}
      },
      "$defs": {
        "name": {"type": "string", "minLength": 1},
        "nameOrNull": {"type": ["string", "null"]},
        "textOrNull": {"type": ["string", "null"]},
        "day": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
        "dayOrNull": {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
        "line": {
          "type": "object",
          "required": ["note", "list", "rank", "top", "text", "rewording", "detail", "wording", "detailWording", "gathered", "links", "replies"],
          "properties": {
            "note": {"$ref": "#/$defs/name"},
            "list": {"enum": ["support", "disturbance", "claim", "offer"]},
            "rank": {"type": "integer", "minimum": 1, "maximum": 999999999},
            "top": {"type": "boolean"},
            "text": {"type": "string", "description": "As it was read aloud; empty for a claim that is a route alone."},
            "rewording": {"$ref": "#/$defs/textOrNull"},
            "detail": {"$ref": "#/$defs/textOrNull", "description": "A claim's route, or an offer's conditions."},
            "wording": {"$ref": "#/$defs/name", "description": "Changes when the words do."},
            "detailWording": {"$ref": "#/$defs/nameOrNull"},
            "gathered": {"type": "array", "items": {"$ref": "#/$defs/gathered"}},
            "links": {"type": "array", "items": {"$ref": "#/$defs/link"}},
            "replies": {"type": "array", "items": {"$ref": "#/$defs/reply"}}
          }
        },
        "gathered": {
          "type": "object",
          "required": ["note", "text", "detail", "wording", "detailWording"],
          "properties": {
            "note": {"$ref": "#/$defs/name"},
            "text": {"type": "string"},
            "detail": {"$ref": "#/$defs/textOrNull"},
            "wording": {"$ref": "#/$defs/name"},
            "detailWording": {"$ref": "#/$defs/nameOrNull"}
          }
        },
        "link": {
          "type": "object",
          "required": ["link", "offer", "grade"],
          "properties": {
            "link": {"$ref": "#/$defs/name"},
            "offer": {"$ref": "#/$defs/name", "description": "A line of management's list."},
            "grade": {"enum": ["serves", "serves-in-part"], "description": "How far the offer serves the line; people said so."}
          }
        },
        "reply": {
          "type": "object",
          "required": ["id", "kind", "reason", "role", "by", "effect", "done", "toldBack", "handOver", "revision"],
          "properties": {
            "id": {"$ref": "#/$defs/name"},
            "kind": {"enum": ["yes", "yes-if", "try-first", "someone-else", "no"]},
            "reason": {"$ref": "#/$defs/textOrNull"},
            "role": {"type": "string"},
            "by": {"$ref": "#/$defs/dayOrNull"},
            "effect": {"$ref": "#/$defs/textOrNull"},
            "done": {"$ref": "#/$defs/dayOrNull"},
            "toldBack": {"$ref": "#/$defs/dayOrNull"},
            "handOver": {"$ref": "#/$defs/name", "description": "The version that was answered."},
            "revision": {"type": "integer", "minimum": 1, "maximum": 999999999, "description": "One more for each change."}
          }
        }
      }
    }

    """#
}

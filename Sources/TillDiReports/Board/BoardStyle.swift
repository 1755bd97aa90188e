import Documents

extension HTMLCode {
  /// What the big picture looks like: read from the back of a room, in daylight and in the dark.
  ///
  /// `--u` is a hundredth of the height of a full screen, so that a projector of any fineness shows the same
  /// picture; notes are never smaller than 32 pixels.
  static let boardStyle = HTMLCode(
    #"""
    :root {
      --u: min(1vh, .5625vw);
      --paper: #fbf9f5; --ink: #171614; --soft: #55514a; --line: #d8d2c6; --tint: #f3e3d6;
      --take: #0b5a56; --warn: #8d390d; --talk: #24488a;
      color-scheme: light dark;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #131517; --ink: #f5f2eb; --soft: #bdb8ae; --line: #3c4043; --tint: #3d2819;
        --take: #7fd6ca; --warn: #f4ac7c; --talk: #a6c3f8;
      }
    }
    * { box-sizing: border-box; margin: 0; padding: 0; }
    [hidden] { display: none !important; }
    html, body { height: 100%; overflow: hidden; background: var(--paper); color: var(--ink); }
    body {
      display: flex; flex-direction: column; padding: calc(4 * var(--u)) calc(6 * var(--u)) 0;
      font: 400 calc(3.4 * var(--u))/1.22 "Segoe UI", system-ui, -apple-system, "Noto Sans",
        "Helvetica Neue", Arial, sans-serif;
      overflow-wrap: break-word; hyphens: manual; font-variant-numeric: tabular-nums;
    }
    @media (display-mode: fullscreen) { body { cursor: none; } }
    ol, ul { list-style: none; }
    p { white-space: pre-line; }
    h1, h2 { font-weight: 650; text-wrap: balance; }
    .soft, .session, .label, .frame, .more, .detail, .other, .under, .roles { color: var(--soft); }

    .top { display: flex; justify-content: space-between; gap: calc(4 * var(--u)); }
    .session { font-size: calc(2.6 * var(--u)); }
    .top { min-height: calc(7.4 * var(--u)); align-items: flex-end; }
    .top h1 { font-size: calc(3.8 * var(--u)); line-height: 1.12; }
    .frame { font-size: calc(2.8 * var(--u)); font-weight: 400; margin-inline-start: .7em; }
    .clock { font-size: calc(5 * var(--u)); line-height: 1; font-weight: 650; white-space: nowrap; }
    .alone .clock { font-size: calc(13 * var(--u)); color: var(--take); }
    .bar {
      display: block; flex: none; width: 100%; height: calc(.7 * var(--u)); min-height: 4px;
      margin-top: calc(1.6 * var(--u)); background: var(--line); border-radius: 99px;
    }
    .bar rect { fill: var(--take); }
    .rule { flex: none; height: 1px; margin-top: calc(1.6 * var(--u)); background: var(--line); }

    main { flex: 1; min-height: 0; display: flex; flex-direction: column; }
    .question {
      font-size: calc(5 * var(--u)); font-weight: 650; line-height: 1.16; text-wrap: balance;
      margin-top: calc(2.2 * var(--u)); flex: none;
    }
    .alone { justify-content: center; gap: calc(3 * var(--u)); }
    .alone .question { font-size: calc(10.5 * var(--u)); line-height: 1.1; margin-top: 0; }
    .alone .question.long { font-size: calc(8 * var(--u)); }
    .alone .question.longer { font-size: calc(6.2 * var(--u)); }
    .alone .label { font-size: calc(4.4 * var(--u)); }
    .scene-groups .question { font-size: calc(7 * var(--u)); }
    .scene-groups .question.long { font-size: calc(6 * var(--u)); }
    .scene-groups .question.longer { font-size: calc(5 * var(--u)); }
    .task { font-size: calc(3.6 * var(--u)); display: grid; gap: .3em; color: var(--soft); }
    .groups {
      display: grid; grid-template-columns: repeat(2, 1fr); gap: .2em 1.6em;
      font-size: calc(3.6 * var(--u));
    }
    .groups.many { grid-template-columns: repeat(4, 1fr); font-size: calc(2.8 * var(--u)); }
    .groups li { display: flex; gap: .5em; }
    .groups .rank { font-weight: 650; color: var(--take); }
    .time { display: flex; align-items: baseline; gap: calc(4 * var(--u)); }
    .scene-groups .clock { font-size: calc(10 * var(--u)); }
    .until { font-size: calc(6 * var(--u)); color: var(--soft); }
    .scene-pause .question { font-size: calc(16 * var(--u)); text-align: center; }
    .then { font-size: calc(3.2 * var(--u)); font-weight: 600; color: var(--ink); }

    .columns {
      flex: 1; min-height: 0; display: flex; gap: calc(5 * var(--u));
      margin-top: calc(2.4 * var(--u));
    }
    .column { flex: 1; min-width: 0; display: flex; flex-direction: column; --kind: var(--talk); }
    .column.broad { flex: 2; }
    .take { --kind: var(--take); }
    .warn { --kind: var(--warn); }
    .head {
      flex: none; display: flex; justify-content: space-between; align-items: baseline;
      gap: 1em; border-top: calc(.6 * var(--u)) solid var(--kind); padding-top: var(--u);
      font-size: max(28px, calc(3.2 * var(--u)));
    }
    .head h2 { font-size: 1em; color: var(--kind); }
    .head .more { flex: none; white-space: nowrap; }
    .area {
      flex: 1; min-height: 0; overflow: hidden; display: flex; flex-direction: column;
      padding-top: calc(.6 * var(--u));
    }
    .area[data-fit="latest"] { justify-content: flex-end; }
    .lines { margin-bottom: auto; font-size: max(32px, calc(3 * var(--u))); }
    .broad .lines { columns: 2; column-gap: calc(5 * var(--u)); }
    .lines > li {
      padding: .32em 0; border-bottom: 1px solid var(--line); break-inside: avoid;
    }
    .lines > li:last-child { border-color: transparent; }
    [data-size="1"] .lines { font-size: max(32px, calc(6 * var(--u))); }
    [data-size="2"] .lines { font-size: max(32px, calc(5.2 * var(--u))); }
    [data-size="3"] .lines { font-size: max(32px, calc(4.6 * var(--u))); }
    [data-size="4"] .lines { font-size: max(32px, calc(4.1 * var(--u))); }
    [data-size="5"] .lines { font-size: max(32px, calc(3.7 * var(--u))); }
    [data-size="6"] .lines { font-size: max(32px, calc(3.3 * var(--u))); }
    .detail::before { content: "→ "; }
    .under { font-size: max(28px, .78em); white-space: nowrap; }
    .other { font-style: italic; }
    .note > p { display: inline; }
    .note > .detail, .note > .other { display: block; }
    .note .under { margin-inline-start: .6em; }

    [data-letters="56"] { --letter: 56; }
    [data-letters="50"] { --letter: 50; }
    [data-letters="44"] { --letter: 44; }
    [data-letters="40"] { --letter: 40; }
    [data-letters="36"] { --letter: 36; }
    [data-letters="33"] { --letter: 33; }
    [data-letters="30"] { --letter: 30; }
    .page {
      flex: 1; min-height: 0; --size: calc(var(--letter, 28) / 10.8 * var(--u)); display: flex; 
      gap: calc(5 * var(--u)); padding-top: calc(2 * var(--u));
    }
    .page .head { font-size: calc(3 * var(--u)); }
    .page .ballot { font-size: calc(3.8 * var(--u)); }
    .ballot h2 { flex: 1; }
    .set { flex: 1; min-height: 0; display: flex; gap: calc(5 * var(--u)); }
    .set .lines { flex: 1; min-width: 0; margin: 0; overflow: hidden; font-size: var(--size); }
    .set .lines > li { padding: .22em 0; }
    .votes { flex: none; min-width: 4.2em; font-weight: 650; color: var(--kind); text-align: end; }
    .votes.soft { font-weight: 400; color: var(--soft); }
    .line { display: flex; gap: .55em; align-items: baseline; }
    .rank { flex: none; min-width: 1.25em; color: var(--soft); text-align: end; }
    .line .note { flex: 1; min-width: 0; }
    .top3 { font-weight: 700; font-size: 1.08em; }
    .top3 .rank { color: var(--kind); }
    .scene-lists .question { font-size: calc(3.8 * var(--u)); margin-top: calc(1.6 * var(--u)); }

    .map .lines { display: grid; gap: calc(2 * var(--u)); grid-template-columns: repeat(3, 1fr); }
    .map.few .lines { grid-template-columns: repeat(2, 1fr); }
    .map .area { padding-top: calc(2 * var(--u)); }
    .map .lines .moment {
      border: calc(.25 * var(--u)) solid var(--line); border-radius: calc(1 * var(--u));
      padding: .5em .7em; display: flex; flex-direction: column; gap: .15em;
    }
    .map .lines .marked { border-color: var(--take); }
    .moment .name { font-weight: 650; display: flex; gap: .5em; align-items: baseline; }
    .moment .rank { min-width: 0; }
    .moment .mark {
      flex: none; margin-inline-start: auto; padding: 0 .5em; border-radius: 99px;
      font-size: .74em; white-space: nowrap; color: var(--paper); background: var(--take);
    }
    .moment .roles, .moment .decides { font-size: max(28px, .86em); }

    .mirror {
      flex: 1; min-height: 0; display: grid; margin-top: calc(2.2 * var(--u));
      grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr) calc(22 * var(--u)) minmax(0, 1fr);
    }
    .mirror h2 {
      font-size: calc(3.2 * var(--u)); padding-bottom: calc(1 * var(--u)); color: var(--soft);
    }
    .staff { grid-column: 1; }
    .management { grid-column: 3; }
    .mirror ol { grid-row: 2; display: grid; font-size: calc(3 * var(--u)); }
    .mirror .more { grid-row: 3; font-size: calc(2.8 * var(--u)); padding-top: .2em; }
    .mirror .more:empty { display: none; }
    .slots-5 ol { grid-template-rows: repeat(5, minmax(0, 1fr)); font-size: calc(3.6 * var(--u)); }
    .slots-6 ol { grid-template-rows: repeat(6, minmax(0, 1fr)); font-size: calc(3.4 * var(--u)); }
    .slots-7 ol { grid-template-rows: repeat(7, minmax(0, 1fr)); font-size: calc(3.2 * var(--u)); }
    .slots-8 ol { grid-template-rows: repeat(8, minmax(0, 1fr)); }
    .mirror li {
      display: flex; align-items: center; gap: .6em; min-height: 0; padding: 0 .7em;
      margin: calc(.4 * var(--u)) 0; border-radius: calc(.6 * var(--u));
      border: calc(.16 * var(--u)) solid var(--line);
    }
    .mirror .unmet {
      background: var(--tint); border-color: transparent; font-weight: 600;
      box-shadow: inset calc(.9 * var(--u)) 0 var(--warn);
    }
    .mirror .name, .reply { flex: none; font-size: .8em; color: var(--soft); font-weight: 400; }
    .mirror .name { min-width: 4em; }
    :lang(en) .mirror .name { min-width: 7.2em; }
    .unmet .name, .unmet .reply { color: var(--ink); }
    .reply { border-inline-start: 2px solid var(--line); padding-inline-start: .7em; }
    .mirror li p {
      flex: 1; line-height: 1.2; white-space: normal; overflow: hidden;
      display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2;
    }
    .links { grid-column: 2; grid-row: 2; width: 100%; height: 100%; overflow: visible; }
    .links path {
      fill: none; stroke: var(--take); stroke-width: calc(.55 * var(--u));
      vector-effect: non-scaling-stroke; stroke-linecap: round;
    }

    .scene-waiting h1, .scene-off h1 { font-size: calc(12 * var(--u)); line-height: 1.1; }
    .scene-over h1 { font-size: calc(9 * var(--u)); line-height: 1.1; }
    .next { display: flex; flex-direction: column; gap: calc(.6 * var(--u)); }
    .next .title { font-size: calc(7 * var(--u)); font-weight: 600; line-height: 1.12; }
    .next .day { font-size: calc(4.6 * var(--u)); }
    .next .label, .slip .label { font-size: calc(3.2 * var(--u)); }
    .counts { display: flex; flex-wrap: wrap; gap: .2em 1.4em; font-size: calc(4.4 * var(--u)); }
    .slip { border-inline-start: calc(.9 * var(--u)) solid var(--take); padding-inline-start: .6em; }
    .slip { display: flex; flex-direction: column; gap: calc(.8 * var(--u)); }
    .slip h2 { font-size: calc(5 * var(--u)); line-height: 1.15; }
    .slip .task { font-size: calc(4.2 * var(--u)); line-height: 1.24; }
    .scene-slips .slip .task { font-size: calc(6 * var(--u)); }
    .scene-over .next .title { font-size: calc(4.6 * var(--u)); }
    .scene-over .next .day { font-size: calc(3.8 * var(--u)); }

    footer {
      flex: none; display: flex; justify-content: space-between; align-items: center; gap: 2em;
      min-height: calc(6 * var(--u)); font-size: calc(2.2 * var(--u)); color: var(--soft);
    }
    .still {
      font-size: max(26px, calc(2.8 * var(--u))); font-weight: 600; color: var(--paper);
      background: var(--soft); padding: .15em .8em; border-radius: 99px; margin-block: .3em;
    }
    """#)
}

extension HTMLCode {
  /// What a document looks like: a quiet page on a screen, in daylight and in the dark, and black on white on A4.
  package static let paperStyle = HTMLCode(
    #"""
    :root {
      --paper: #fdfcfa; --ink: #1b1a18; --soft: #57534c; --line: #d9d4ca; --tint: #f4f1ea;
      --accent: #0b5a56; --warn: #8d390d;
      color-scheme: light dark;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #151719; --ink: #f1eee7; --soft: #b9b4aa; --line: #3d4144; --tint: #1f2325;
        --accent: #7fd6ca; --warn: #f4ac7c;
      }
    }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
    body {
      margin: 0; font: 400 1.0625rem/1.55 "Segoe UI", system-ui, -apple-system, "Noto Sans",
        "Helvetica Neue", Arial, sans-serif;
      overflow-wrap: anywhere; font-variant-numeric: tabular-nums;
    }
    main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.2; font-weight: 650; text-wrap: balance; margin: 0; }
    h1 { font-size: 2rem; margin-bottom: 1.5rem; }
    h2 {
      font-size: 1.375rem; margin: 2.75rem 0 .75rem; padding-top: .75rem;
      border-top: 2px solid var(--accent);
    }
    h3 { font-size: 1.125rem; margin: 1.75rem 0 .5rem; }
    h4, h5, h6 { font-size: 1.0625rem; margin: 1.25rem 0 .25rem; color: var(--soft); }
    p { margin: 0 0 .75rem; }
    ul, ol { margin: 0 0 1rem; padding-inline-start: 1.5rem; }
    li { margin-bottom: .5rem; }
    li > p { margin-bottom: .25rem; }
    li::marker { color: var(--soft); }
    a { color: var(--accent); }
    code, pre { font-family: ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; }
    code { font-size: .92em; background: var(--tint); padding: .05em .3em; border-radius: 3px; }
    pre {
      font-size: .85rem; line-height: 1.35; background: var(--tint); padding: 1rem; overflow-x: auto;
      border-radius: 4px;
    }
    blockquote {
      margin: 0 0 1rem; padding: .1rem 0 .1rem 1rem; border-inline-start: 4px solid var(--line);
    }
    hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
    dl { margin: 0 0 1.5rem; border-top: 1px solid var(--line); }
    dl > div {
      display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: 1rem; padding: .35rem 0;
      border-bottom: 1px solid var(--line);
    }
    dt { color: var(--soft); }
    dd { margin: 0; }
    .callout {
      background: var(--tint); border-inline-start: 4px solid var(--accent); margin: 0 0 1.25rem;
      padding: .9rem 1.1rem .4rem; border-radius: 4px;
    }
    .important { border-color: var(--warn); }
    .title { font-weight: 650; margin-bottom: .35rem; }
    .table { overflow-x: auto; margin: 0 0 1.25rem; }
    table {
      border-collapse: collapse; width: 100%; font-size: .9em; line-height: 1.4;
      overflow-wrap: break-word; hyphens: auto;
    }
    th, td {
      text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; min-width: 3.5rem;
      border-bottom: 1px solid var(--line);
    }
    th { border-bottom: 2px solid var(--ink); font-weight: 650; }
    tr:has(+ .wide) td { border-bottom-color: transparent; padding-bottom: .15rem; }
    .wide td { padding-block: .15rem; padding-inline-start: 1rem; }
    .wide:not(:has(+ .wide)) td { padding-bottom: .5rem; }
    .form th, .form td { border: 1px solid var(--soft); padding: .4rem .5rem; }
    .form tbody td { height: 3.2rem; }
    figure { margin: 1.25rem 0 1.5rem; }
    figure svg, figure img { display: block; width: 100%; height: auto; }
    figure img { width: auto; max-width: 100%; max-height: 32rem; }
    .drawing { overflow-x: auto; }
    .drawing svg { min-width: 34rem; }
    .fill-ink { fill: var(--ink); }
    .fill-soft { fill: var(--soft); }
    .fill-line { fill: var(--line); }
    .fill-tint { fill: var(--tint); }
    .fill-accent { fill: var(--accent); }
    .fill-warn { fill: var(--warn); }
    .fill-paper { fill: var(--paper); }
    .empty { fill: none; }
    .stroke-ink { stroke: var(--ink); }
    .stroke-soft { stroke: var(--soft); }
    .stroke-line { stroke: var(--line); }
    .stroke-tint { stroke: var(--tint); }
    .stroke-accent { stroke: var(--accent); }
    .stroke-warn { stroke: var(--warn); }
    .stroke-paper { stroke: var(--paper); }
    svg .strong { font-weight: 650; }
    figcaption { color: var(--soft); font-size: .95em; margin-top: .5rem; }
    .columns { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 2rem; }
    .columns > div { min-width: 0; }
    .cards { display: grid; grid-template-columns: 1fr 1fr; }
    .card { border: 1px dashed var(--soft); margin: -.5px; padding: 1.5rem 1.25rem; }
    .card :first-child { margin-top: 0; border-top: 0; padding-top: 0; }
    .writing { margin: 0 0 1rem; }
    .writing > div { border-bottom: 1px solid var(--line); height: 2.1rem; }
    .poster main { max-width: 52rem; text-align: center; }
    .poster h1 { font-size: 2.5rem; margin-bottom: .75rem; }
    .poster main > p { font-size: 1.25rem; text-wrap: balance; margin-bottom: 1.5rem; }
    .poster table { font-size: 1.375rem; line-height: 1.25; }
    .poster th, .poster td { border: 0; padding: .6rem .75rem; text-wrap: balance; }
    .poster th, .poster td { vertical-align: middle; }
    .poster th { font-size: 1.75rem; padding-bottom: 0; }
    .poster em { font-style: normal; color: var(--soft); font-size: 1.125rem; }
    .poster em strong { color: var(--ink); font-size: 1.375rem; }
    .poster td.center { font-size: 2rem; font-weight: 650; color: var(--accent); }
    .poster .table:not(.form) tbody tr:last-child td {
      background: var(--tint); border-block: 3px solid var(--accent);
    }
    .poster .callout { border: 0; background: none; font-size: 1.25rem; text-wrap: balance; }
    .poster .title { font-size: 1.75rem; }
    .poster .form { text-align: start; }
    .poster .form td { font-size: 1.125rem; border: 1px solid var(--soft); text-align: start; }
    .landscape main { max-width: 66rem; }
    .landscape .form table { min-width: 46rem; }
    .compact, .dense { font-size: 1rem; line-height: 1.4; }
    .center { text-align: center; }
    .end { text-align: end; }
    @media (max-width: 32rem) {
      dl > div { grid-template-columns: 1fr; gap: 0; }
      .columns { grid-auto-flow: row; }
      .cards { grid-template-columns: 1fr; }
      .poster table { font-size: 1.125rem; }
      .poster em { font-size: 1rem; }
      .poster th, .poster td { padding-inline: .3rem; }
    }
    @page {
      size: A4; margin: 18mm 18mm 20mm;
      @bottom-right { content: counter(page) " (" counter(pages) ")"; font: 9pt sans-serif; }
    }
    @page compact { margin: 18mm; }
    @page dense { margin: 14mm 16mm 17mm; }
    @page landscape { size: A4 landscape; margin: 13mm 15mm 15mm; }
    @page poster { margin: 14mm; @bottom-right { content: none; } }
    @media print {
      :root {
        --paper: #fff; --ink: #000; --soft: #333; --line: #999; --tint: #fff; --accent: #000;
        --warn: #000; color-scheme: light;
      }
      body { font-size: 10.5pt; line-height: 1.4; }
      main { max-width: none; padding: 0; }
      h1 { font-size: 20pt; }
      h2 { font-size: 14pt; margin-top: 16pt; break-after: avoid; }
      h3, h4, h5, h6 { break-after: avoid; }
      p:has(> :is(strong, em):only-child) { break-after: avoid; }
      h3 { font-size: 11.5pt; }
      p, li { orphans: 3; widows: 3; }
      li, tr, dl > div, .callout, .title { break-inside: avoid; }
      thead { display: table-header-group; }
      li { margin-bottom: 1.2mm; }
      li:has(> p) { margin-bottom: 2mm; }
      p:has(+ blockquote) { break-after: avoid; }
      blockquote { break-inside: avoid; margin-bottom: 2.5mm; }
      blockquote > p { margin-bottom: 1.2mm; }
      li > p { margin-bottom: .4mm; }
      dl { margin-bottom: 4mm; }
      dl > div { grid-template-columns: 32mm 1fr; padding: .7mm 0; }
      dl:has(> div:nth-child(5)) { columns: 2; column-gap: 8mm; border-top: 0; }
      th, td { padding-top: 1.2mm; padding-bottom: 1.2mm; }
      .table { overflow: visible; }
      .callout { border: 1px solid #000; border-inline-start-width: 4px; }
      tr:not(.wide):has(+ .wide) { break-after: avoid; }
      .dense { page: dense; }
      .landscape { page: landscape; }
      .poster { page: poster; }
      .poster main {
        display: flex; flex-direction: column; justify-content: space-between; max-width: none;
        min-height: 267mm;
      }
      .poster h1 { font-size: 34pt; margin: 0; }
      .poster main > p { font-size: 18pt; line-height: 1.3; margin: 0; }
      .poster table { font-size: 20pt; line-height: 1.2; }
      .poster th { font-size: 28pt; border: 0; }
      .poster th, .poster td { padding: 3mm; }
      .poster em { font-size: 16pt; }
      .poster em strong { font-size: 22pt; }
      .poster td.center { font-size: 28pt; }
      .poster .table, .poster .callout { margin: 0; }
      .poster .callout { font-size: 17pt; line-height: 1.3; padding: 0; border: 0; }
      .poster .title { font-size: 24pt; }
      .poster .form td { font-size: 15pt; padding: 2mm 4mm; vertical-align: top; }
      .poster .form tbody td { height: 17mm; }
      .compact { page: compact; font-size: 10.5pt; line-height: 1.22; }
      .compact h1 { font-size: 16pt; margin-bottom: 5pt; }
      .compact h2 {
        font-size: 13pt; margin: 7pt 0 2pt; padding-top: 2pt; border-top-width: 1px;
      }
      .compact h3 { font-size: 11pt; margin: 5pt 0 1.5pt; }
      .compact h4 { font-size: 10.5pt; margin: 4pt 0 1pt; }
      .compact dl { margin-bottom: 2.5mm; }
      .compact p { margin-bottom: 1.1mm; }
      .compact ul, .compact ol { margin-bottom: 1.5mm; padding-inline-start: 4.5mm; }
      .compact li { margin-bottom: .3mm; }
      .compact li:has(> p) { margin-bottom: 1mm; }
      .compact li > p { margin-bottom: .2mm; }
      .compact p:has(> :is(strong, em):only-child) { break-after: auto; }
      .compact .table { margin-bottom: 2mm; }
      .compact table { font-size: 1em; line-height: 1.18; }
      .compact th, .compact td { padding: .6mm 2.5mm .6mm 0; }
      .compact .wide td { padding: .1mm 0 .1mm 4mm; }
      .compact .wide:not(:has(+ .wide)) td { padding-bottom: .8mm; }
      .compact .columns { gap: 8mm; }
      .compact figure { margin: 2mm 0; }
      .dense { font-size: 9.5pt; line-height: 1.3; }
      .dense h1 { font-size: 15pt; margin-bottom: 6pt; }
      .dense h2 {
        font-size: 11.5pt; margin: 7pt 0 3pt; padding-top: 3pt; border-top-width: 1px;
      }
      .dense h3 { font-size: 10.5pt; margin: 5pt 0 2pt; }
      .dense h4 { font-size: 9.5pt; margin: 4pt 0 1pt; }
      .dense dl { margin-bottom: 3mm; }
      .dense p { margin-bottom: 1.5mm; }
      .dense ul, .dense ol { margin-bottom: 1.5mm; }
      .dense li { margin-bottom: .5mm; }
      .dense li:has(> p) { margin-bottom: 1.4mm; }
      .dense li > p { margin-bottom: .2mm; }
      .dense .table { margin-bottom: 2.5mm; }
      .dense .columns { gap: 8mm; }
      .dense table { line-height: 1.3; }
      .dense .form tbody td { height: 12mm; }
      figure, .card { break-inside: avoid; }
      figure img { max-height: 95mm; }
      .dense figure { margin: 3mm 0; }
      .drawing { overflow: visible; }
      .drawing svg {
        --line: #b0b0ae; --tint: #f2f1ee; --accent: #0b4f4b; --warn: #7d2f08;
        min-width: 0; max-height: 235mm; print-color-adjust: exact;
      }
      .columns { grid-auto-flow: column; }
      .cards { grid-template-columns: 1fr 1fr; break-inside: avoid; padding: 1px; }
      .card { min-height: 114mm; padding: 5mm 5mm 4mm; }
      .card h2 { font-size: 12.5pt; margin-bottom: 2mm; }
      .card p { margin-bottom: 2mm; }
      .writing { break-before: avoid; break-inside: avoid; margin-bottom: 3mm; }
      .writing > div { height: 8.5mm; }
      .sheet { break-after: page; }
      a { color: inherit; }
    }
    """#)
}

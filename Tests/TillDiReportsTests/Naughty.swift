import Trials

/// What somebody might type, by mistake or on purpose, that some form reads as more than letters.
///
/// None begins or ends with white space and none is empty: what a writer trims there is no structure.
let naughty: [String] = [
  // Pages
  "<script>alert(1)</script>", "</main></body></html>", "<img src=x onerror=alert(1)>",
  "\"><svg onload=alert(1)>", "' onmouseover='alert(1)", "<!-- x", "--> y", "<![CDATA[ x ]]>",
  "&lt;b&gt; &amp; &#x3C; &nbsp;", "<?xml version=\"1.0\"?>", "]]>", "</style><style>*{color:red}",
  "</title><h1>x", "<base href=//x>", "javascript:alert(1)", "</svg></text><rect/>",
  // Markdown
  "# rubrik", "- punkt", "+ punkt", "* punkt", "1. punkt", "1) punkt", "> citat", "    indraget",
  "\\# inte rubrik", "| a | b |", "|---|---|", "a | b", "***", "---", "===", "___", "```", "~~~",
  "`kod`", "``", "*stark*", "**stark**", "_lutad_", "~~struken~~", "[länk](http://x)",
  "![bild](x)", "<http://x>", "[x]: http://y", "[^1]: not", "http://x.se", "www.x.se",
  "a@b.se", "- [ ] ruta", ":smile:", "$x$", "{#id .klass}", "+++\ntitle = 1\n+++", "a  \nb",
  "rad ett\nrad två", "rad\n\n# rubrik\n\n- punkt", "a\n===", "a\n---", "\\", "\\\\", "a\\",
  "<a\nb>", "&#10;", "![][", "[[x]]", "@nämnd #123",
  // Sheets
  "=cmd|' /C calc'!A0", "=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "＝1+1", "=HYPERLINK(\"x\")",
  "a;b", "a\"b", "\"", ";;;", "a,b", "sep=;", "'=1", "%0A=1", "0123", "1E5", "2026-03-17",
  // Calendars
  "a\\,b\\;c\\n", "BEGIN:VEVENT", "x\r\nEND:VCALENDAR", "DTSTART;TZID=x:1", "a:b", "ATTACH:x",
  // Papers
  "{ HYPERLINK x }", "PAGE \\* MERGEFORMAT", "DDEAUTO c:\\x", "</w:t></w:r><w:r><w:t>",
  "w:fldSimple", "%PDF-1.7", "{\\rtf1", "PK\u{3}\u{4}",
  // Terminals
  "\u{1B}[31mröd", "\u{1B}]0;titel\u{7}", "\u{1B}]8;;http://x\u{1B}\\länk", "\u{9B}2J", "\u{9D}x",
  "\u{7}", "\u{8}\u{8}\u{8}", "a\rb", "a\u{B}b\u{C}c", "\u{0}", "a\tb", "\u{7F}", "\u{85}",
  "\u{90}q\u{9C}", "\u{1B}c", "\u{1B}P$q\u{1B}\\",
  // Letters
  "a\u{202E}b", "\u{202D}x\u{202C}", "\u{2066}x", "x\u{2069}\u{2069}", "\u{200F}x", "السلام عليكم",
  "Waan ku faraxsanahay", "שלום abc שלום", "العربية <b> = 1", "👩🏽‍⚕️ 👨‍👩‍👧‍👦 🇸🇪", "a\u{200D}b",
  "\u{FEFF}bom", "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "\u{FFFD}\u{FFFE}",
  "ÅÄÖåäöéü",
  "Ａ　Ｂ", "漢字かな交じり文", "a\u{AD}b\u{200B}c", "\u{2028}rad", "x\u{2029}y", "İıſß", "\u{E000}",
  "\u{1F600}\u{FE0F}", "\u{10FFFF}", "\u{E0041}", "ﷺ", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴",
  // Computers
  "null", "undefined", "NaN", "true", "%s %n %x", "{0}", "${jndi:ldap://x}", "$(rm -rf ~)",
  "`id`", "'; DROP TABLE x;--", "../../etc/passwd", "C:\\nul", "|sort", "&&x", "\u{1}\u{2}",
]

/// A word so long that no line has room for it.
let endless = String(repeating: "å", count: trials(1_000, thorough: 100_000))

import Documents

extension HTMLCode {
  /// What the big picture does by itself: counts the time down, makes the text fit, says when nobody writes it
  /// any more, turns its pages by the arrow keys, and reads itself anew every other second.
  ///
  /// Other files may not be read from a page on a disk, so the page itself is loaded again. It runs before the
  /// page is first painted, so that nothing jumps.
  static let boardScript = HTMLCode(
    #"""
    (() => {
      "use strict";
      const body = document.body;
      const all = (selector) => [...document.querySelectorAll(selector)];
      const [clock] = all(".clock"), [bar] = all(".bar rect"), [still] = all(".still");
      const every = Number(body.dataset.every);
      const since = () => Date.now() / 1000 - Number(body.dataset.written);

      const tick = () => {
        if (still && every > 0) still.hidden = Math.abs(since()) < 3 * every;
        if (!clock) return;
        const words = clock.dataset, left = Number(words.left) - since();
        clock.textContent = left >= 60 ? words.minutes.replace("{n}", Math.ceil(left / 60))
          : left > 0 ? words.last : words.past;
        const share = 1000 * left / Number(words.whole);
        if (bar) bar.setAttribute("width", Math.round(Math.max(0, Math.min(1000, share))));
      };

      const isFull = (area) => area.firstElementChild.scrollHeight > area.clientHeight + 1;
      const leaveOut = (area) => {
        const items = [...area.firstElementChild.children];
        const more = area.parentElement.querySelector(".more");
        const isLatest = area.dataset.fit === "latest";
        let count = more ? Number(more.dataset.count) : 0;
        const tell = () => {
          if (!more) return;
          more.textContent = more.dataset.more.replace("{n}", count);
          more.hidden = count === 0;
        };
        tell();
        const queue = isLatest ? items : items.reverse();
        for (const item of queue.slice(0, -1)) {
          if (!isFull(area)) break;
          item.hidden = true;
          count += Number(item.dataset.lines || 1);
          tell();
        }
      };
      const fit = () => {
        const areas = all("[data-fit]");
        all("[data-fit] [hidden]").forEach((item) => { item.hidden = false; });
        let size = Number(body.dataset.first || 1);
        do { body.dataset.size = size; } while (areas.some(isFull) && ++size <= 7);
        areas.forEach(leaveOut);
        setPage();
      };

      const pages = all(".page"), told = Number(body.dataset.page || 1);
      const [asked, shown] = location.hash.slice(1).split("-").map(Number);
      let page = asked === told && shown <= pages.length ? shown : told;
      const isTight = (column) => column.scrollHeight > column.clientHeight + 1;
      const setPage = () => {
        pages.forEach((one, index) => { one.hidden = index + 1 !== page; });
        const [seen] = all(".page:not([hidden])");
        if (!seen) return;
        seen.style.removeProperty("--letter");
        const columns = all(".page:not([hidden]) .set > ol");
        let size = Number(seen.dataset.letters);
        while (columns.some(isTight) && --size >= 14) seen.style.setProperty("--letter", size);
      };
      const turn = (by) => {
        page = (page - 1 + by + pages.length) % pages.length + 1;
        location.replace(`#${told}-${page}`);
        setPage();
      };
      addEventListener("keydown", (key) => {
        if (pages.length < 2) return;
        if (["ArrowRight", "PageDown", " "].includes(key.key)) turn(1);
        if (["ArrowLeft", "PageUp"].includes(key.key)) turn(-1);
      });

      tick();
      fit();
      setInterval(tick, 1000);
      addEventListener("resize", fit);
      setTimeout(() => location.reload(), 2000);
    })();
    """#)
}

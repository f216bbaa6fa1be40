/* Contrasts by WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio: defines functions of the window. */
() => {
    const parse = (text) => {
        if (!text || text === "none") return [0, 0, 0, 0];
        const [r, g, b, alpha = 1] = text.match(/[\d.]+(e-?\d+)?/g).map(Number);
        return text.startsWith("color(srgb") ? [255 * r, 255 * g, 255 * b, alpha] : [r, g, b, alpha];
    };
    const over = ([r, g, b, alpha], below) => [r, g, b].map((value, i) => alpha * value + (1 - alpha) * below[i]);
    const linear = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    const ratio = (one, other) => {
        const [low, high] = [one, other].map(luminance).sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
    };
    const ancestors = (node) => (node ? [node, ...ancestors(node.parentElement)] : []);
    const ground = (node) => parse(getComputedStyle(node).backgroundColor);
    const behind = (node) => ancestors(node).reduceRight((below, one) => over(ground(one), below), [255, 255, 255]);
    const opacity = (node) => ancestors(node).reduce((product, one) => product * getComputedStyle(one).opacity, 1);

    window.contrast = (node, color) => {
        const below = behind(node);
        const [r, g, b, alpha] = parse(color);
        return ratio(over([r, g, b, alpha * opacity(node)], below), below);
    };

    // Each text in the page that is not over a picture: its contrast, and the least that it must have.
    window.texts = () => {
        const found = [];
        const add = (node, text) => {
            if (!text.trim() || !node.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
            if (node.closest("title, option, style, script, noscript, :disabled, .gdviz-slider:has(:disabled)")) return;
            const style = getComputedStyle(node);
            const size = parseFloat(style.fontSize);
            const least = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
            const drawn = node instanceof SVGElement;
            const contrast = window.contrast(node, drawn ? style.fill : style.color);
            const place = `${node.parentElement.className} > ${node.tagName}.${node.className}`;
            found.push({ text: text.trim().slice(0, 40), place, drawn, ratio: contrast, least });
        };
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) add(walker.currentNode.parentElement, walker.currentNode.data);
        for (const field of document.querySelectorAll("input[type=text], input[type=number]")) add(field, field.value);
        for (const field of document.querySelectorAll("select")) add(field, field.selectedOptions[0].text);
        return found;
    };

    // ---- What is drawn over pictures ------------------------------------------------------------------

    const LINES = 60;
    const MARKS = "path, circle, ellipse, rect, text";

    /** The colours of the canvases of a figure at a point of the window; null where there is none. */
    const groundOf = (plot) => {
        const paper = behind(plot);
        const layers = [...plot.querySelectorAll("canvas")]
            .filter((canvas) => canvas.checkVisibility() && canvas.width && canvas.height && !canvas.matches(".hatch"))
            .map((canvas) => [canvas, canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data])
            .filter(([, data]) => data);
        return ({ x, y }) => {
            let [color, found] = [paper, false];
            for (const [canvas, data] of layers) {
                const box = canvas.getBoundingClientRect();
                const column = Math.floor(((x - box.left) / box.width) * canvas.width);
                const row = Math.floor(((y - box.top) / box.height) * canvas.height);
                if (column < 0 || row < 0 || column >= canvas.width || row >= canvas.height) continue;
                const at = 4 * (row * canvas.width + column);
                color = over([data[at], data[at + 1], data[at + 2], data[at + 3] / 255], color);
                found = true;
            }
            return found || !layers.length ? color : null;
        };
    };

    /** What paints a mark, from its edge inwards. */
    const paints = (mark) => {
        const style = getComputedStyle(mark);
        const faded = (color, own) => {
            const [r, g, b, alpha] = parse(color);
            return [r, g, b, alpha * own * opacity(mark)];
        };
        const [fill, stroke] = [faded(style.fill, style.fillOpacity), faded(style.stroke, style.strokeOpacity)];
        return [stroke, fill].filter(([, , , alpha]) => alpha > 0);
    };

    /** Whether two marks lie on each other, such as a line on its halo: they begin at the same place, to what rounding leaves. */
    const beginning = (mark) => {
        const box = mark.getBoundingClientRect();
        const numbers = (mark.getAttribute("d") ?? "").match(/-?[\d.]+/g)?.slice(0, 2).map(Number);
        return [...(numbers ?? [0, 0]), ...(numbers && !mark.hasAttribute("transform") ? [0, 0] : [box.x + box.width / 2, box.y + box.height / 2])];
    };
    const isOn = (mark, other) => {
        if (!mark?.matches(MARKS) || !other?.matches(MARKS) || mark.tagName === "text" || other.tagName === "text") return false;
        const [here, there] = [beginning(mark), beginning(other)];
        return here.every((part, i) => Math.abs(part - there[i]) < 0.2);
    };
    const under = (mark) => {
        const other = mark.previousElementSibling;
        if (isOn(mark, other)) return [...under(other), other];
        // Points have their edges in one path.
        const edges = mark.parentElement.querySelector(":scope > .casing");
        const place = `M${mark.getAttribute("cx")},${mark.getAttribute("cy")}h0`;
        return edges?.getAttribute("d").includes(place) ? [edges] : [];
    };

    const samples = (mark) => {
        if (mark.tagName === "text") {
            const box = mark.getBoundingClientRect();
            return [0, 0.25, 0.5, 0.75, 1].map((share) => ({ x: box.left + share * box.width, y: (box.top + box.bottom) / 2 }));
        }
        const matrix = mark.getScreenCTM();
        const length = mark.getAttribute("d") === "" ? 0 : mark.getTotalLength();
        const at = (i) => mark.getPointAtLength((length * i) / LINES).matrixTransform(matrix);
        return length || mark.getAttribute("d") ? Array.from({ length: LINES }, (_, i) => at(i)) : [];
    };

    /**
     * Each mark of the figures: the least contrast, over its points, of the best edge that it has there: between what is
     * behind it and its outermost colour, or between two of its own.
     */
    window.marks = () => {
        const found = [];
        for (const plot of document.querySelectorAll(".gdviz-plot")) {
            const groundAt = groundOf(plot);
            for (const mark of plot.querySelectorAll(MARKS)) {
                if (!mark.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
                // What cannot be moved now may be pale.
                if (mark.closest("defs, clipPath, .hit, .halo, .ticks, .grid, .band, .bar, .locked")) continue;
                const own = paints(mark);
                if (!own.length || isOn(mark.nextElementSibling, mark)) continue;
                const layers = [...under(mark).flatMap(paints), ...own];
                const isText = mark.tagName === "text";
                let worst = { ratio: Infinity, ground: "" };
                for (const point of samples(mark)) {
                    const below = groundAt(point);
                    if (!below) continue;
                    const shown = layers.reduce((all, color) => [...all, over(color, all.at(-1))], [below]);
                    const edges = shown.slice(1).map((color, i) => ratio(color, shown[i]));
                    const best = isText ? edges.at(-1) : Math.max(...edges);
                    if (best < worst.ratio) worst = { ratio: best, ground: below.map(Math.round).join() };
                }
                if (worst.ratio === Infinity) continue;
                const what = `${plot.className} ${mark.parentElement.getAttribute("class") ?? ""} > ${mark.tagName}.${mark.getAttribute("class") ?? ""}`;
                found.push({ what, colors: layers.map((color) => color.map((part) => Math.round(100 * part) / 100).join(" ")).join(" | "), ...worst, least: isText ? 4.5 : 3 });
            }
        }
        return found;
    };
}

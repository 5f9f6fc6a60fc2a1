# -*- coding: utf-8 -*-
"""The chart: a bar for this package and one for bare, as part of what metal-python 0.45.0 costs.

It is written by hand, as it is that simple.
"""

from xml.sax.saxutils import escape

from rows import MORE_IS_BETTER

# Middle tones and no background, so that it can be read on a light page and on a dark one.
THIS, BARE, TEXT = "#2f7fd6", "#8a8f98", "#75797f"
LEFT, WIDTH, BAR, LINE, TOP = 330, 420, 10, 33, 58


def text(x, y, words, anchor="start", size=12):
    return '<text x="%d" y="%d" text-anchor="%s" font-size="%d">%s</text>' % (x, y, anchor, size, escape(words))


def bar(y, part, colour):
    # A bare client may cost more than 0.45.0 (it never has); the bar then ends at the edge.
    length = max(1, WIDTH * min(part, 1.08))
    label = "%.0f %%" % (100 * part) if part >= 0.095 else "%.1f %%" % (100 * part)
    return '<rect x="%d" y="%d" width="%.1f" height="%d" rx="1.5" fill="%s"/>' % (LEFT, y, length, BAR, colour) + text(
        LEFT + length + 5, y + BAR, label, size=10
    )


def svg(table):
    """Return the chart of one Python's ``(facts, results)`` as SVG."""
    facts, results = table
    results = [result for result in results if result.ratio("old") and result.limit.own is None]
    height = TOP + LINE * len(results) + 14
    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 830 %d" font-family="sans-serif" fill="%s">'
        % (height, TEXT),
        text(
            10,
            20,
            "What it costs, as part of metal-python 0.45.0 (Python %(python)s; shorter is better)" % facts,
            size=14,
        ),
        '<rect x="10" y="32" width="12" height="9" fill="%s"/>' % THIS,
        text(28, 41, "this package"),
        '<rect x="120" y="32" width="12" height="9" fill="%s"/>' % BARE,
        text(138, 41, "bare: urllib3 and json, no models"),
        '<path d="M%d 48V%d" stroke="%s" stroke-dasharray="3 3"/>' % (LEFT + WIDTH, height, TEXT),
        text(LEFT + WIDTH, 41, "0.45.0 = 100 %", "middle"),
    ]
    for place, result in enumerate(results):
        y = TOP + LINE * place
        parts.append(text(LEFT - 10, y + 14, result.row.title.replace("`", ""), "end"))
        for offset, contender, colour in ((0, "this", THIS), (BAR + 2, "bare", BARE)):
            if contender in result.medians:
                part = result.medians[contender] / result.medians["old"]
                # Calls a second turn into the time of a call.
                parts.append(bar(y + offset, 1 / part if result.row.unit in MORE_IS_BETTER else part, colour))
    return "\n".join(parts + ["</svg>"]) + "\n"

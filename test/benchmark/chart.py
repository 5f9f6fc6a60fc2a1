# -*- coding: utf-8 -*-
"""SVG bar chart: cost of this package and of bare urllib3, relative to metal-python 0.45.0."""

from xml.sax.saxutils import escape

from rows import HIGHER_IS_BETTER

# Medium colors and no background: readable on light and dark pages.
THIS, BARE, TEXT = "#2f7fd6", "#8a8f98", "#75797f"
LEFT, WIDTH, BAR, ROW, TOP = 330, 420, 10, 33, 58


def text(x, y, content, anchor="start", size=12):
    return '<text x="%d" y="%d" text-anchor="%s" font-size="%d">%s</text>' % (x, y, anchor, size, escape(content))


def bar(y, part, color):
    # A value above 108 % is clipped at the edge of the chart.
    length = max(1, WIDTH * min(part, 1.08))
    label = "%.0f %%" % (100 * part) if part >= 0.095 else "%.1f %%" % (100 * part)
    return '<rect x="%d" y="%d" width="%.1f" height="%d" rx="1.5" fill="%s"/>' % (LEFT, y, length, BAR, color) + text(
        LEFT + length + 5, y + BAR, label, size=10
    )


def svg(table):
    """Return the SVG chart of one Python.

    :param tuple table: ``(versions, results)``
    """
    versions, results = table
    results = [result for result in results if result.ratio("old") and result.limit.absolute is None]
    height = TOP + ROW * len(results) + 14
    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 830 %d" font-family="sans-serif" fill="%s">'
        % (height, TEXT),
        text(
            10,
            20,
            "Cost relative to metal-python 0.45.0 (Python %(python)s; shorter is better)" % versions,
            size=14,
        ),
        '<rect x="10" y="32" width="12" height="9" fill="%s"/>' % THIS,
        text(28, 41, "this package"),
        '<rect x="120" y="32" width="12" height="9" fill="%s"/>' % BARE,
        text(138, 41, "bare: urllib3 and json, no models"),
        '<path d="M%d 48V%d" stroke="%s" stroke-dasharray="3 3"/>' % (LEFT + WIDTH, height, TEXT),
        text(LEFT + WIDTH, 41, "0.45.0 = 100 %", "middle"),
    ]
    for index, result in enumerate(results):
        y = TOP + ROW * index
        parts.append(text(LEFT - 10, y + 14, result.row.title.replace("`", ""), "end"))
        for offset, contender, color in ((0, "this", THIS), (BAR + 2, "bare", BARE)):
            if contender in result.medians:
                part = result.medians[contender] / result.medians["old"]
                # Converts calls per second to the time per call.
                parts.append(bar(y + offset, 1 / part if result.row.unit in HIGHER_IS_BETTER else part, color))
    return "\n".join(parts + ["</svg>"]) + "\n"

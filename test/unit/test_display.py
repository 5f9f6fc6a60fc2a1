# coding: utf-8
import datetime

import pytest

from metal_python.display import escape, model_html, models_html, shown
from metal_python.models import HttperrorsHTTPErrorResponse, ImageList, V1ImageFindRequest, V1ImageResponse
from metal_python.rfc3339 import UTC

NOW = datetime.datetime(2026, 11, 24, 8, 29, tzinfo=UTC)
HOUR = datetime.timedelta(hours=1)
LEFT = u" style='text-align:left'"
ONE_LINE = u" style='text-align:left;white-space:nowrap'"


def cells(image):
    """Return the cells of an image's row."""
    html = models_html([image], NOW)
    row = html.partition(u"<tbody><tr>")[2].partition(u"</tr>")[0]
    parts = row.split(u"</td>")
    assert parts[-1] == u""
    return [part.partition(u">")[2] for part in parts[:-1]]


def test_a_model_is_a_table_with_a_row_a_field_in_order():
    assert model_html(HttperrorsHTTPErrorResponse(u"no", 404)) == (
        u"<table><caption{0}>HttperrorsHTTPErrorResponse</caption>"
        u"<tr><th{0}>message</th><td{0}>no</td></tr><tr><th{0}>statuscode</th><td{0}>404</td></tr></table>".format(LEFT)
    )


def test_every_field_of_a_model_has_its_row():
    html = model_html(V1ImageFindRequest())
    rows = [row.partition(u"</th>")[0] for row in html.split(u"<th%s>" % LEFT)[1:]]
    assert rows == sorted(V1ImageFindRequest.swagger_types)


def test_notebooks_find_the_tables():
    image = V1ImageResponse(id=u"a-1")
    assert image._repr_html_() == model_html(image)
    assert u">1 image</caption>" in ImageList([image])._repr_html_()


def test_an_image_s_row_has_what_people_look_for():
    image = V1ImageResponse(
        id=u"a-1",
        name=u"A",
        classification=u"supported",
        features=[u"machine", u"firewall"],
        expiration_date=NOW + HOUR,
        usedby=[u"m-1", u"m-2"],
    )
    assert cells(image) == [u"a-1", u"A", u"supported", u"machine, firewall", u"2026-11-24 09:29 +0000", u"m-1, m-2"]


def test_the_table_names_its_columns():
    head = models_html([V1ImageResponse()], NOW).partition(u"<thead><tr>")[2].partition(u"</tr></thead>")[0]
    names = [u"id", u"name", u"classification", u"features", u"expiration", u"used by"]
    assert head == u"".join(u"<th%s>%s</th>" % (LEFT, name) for name in names)


def test_ids_and_times_stay_on_one_line():
    html = models_html([V1ImageResponse(id=u"a-1", expiration_date=NOW + HOUR)], NOW)
    assert html.count(ONE_LINE) == 2
    assert u"<td%s>a-1</td>" % ONE_LINE in html and u"<td%s>2026-11-24 09:29 +0000</td>" % ONE_LINE in html


def test_an_image_of_which_nothing_is_known_has_an_empty_row():
    assert cells(V1ImageResponse()) == [u""] * 6


@pytest.mark.parametrize("expires, expired", [(NOW - HOUR, True), (NOW, True), (NOW + HOUR, False)])
def test_an_expired_image_is_marked(expires, expired):
    assert cells(V1ImageResponse(expiration_date=expires))[4].endswith(u" <b>expired</b>") is expired


def test_what_is_no_aware_time_is_shown_without_a_mark():
    assert cells(V1ImageResponse(expiration_date=datetime.datetime(2020, 1, 1)))[4].strip() == u"2020-01-01 00:00"
    assert cells(V1ImageResponse(expiration_date=u"soon"))[4] == u"soon"


def test_without_a_moment_expiry_is_judged_by_now():
    past = V1ImageResponse(expiration_date=datetime.datetime(2000, 1, 1, tzinfo=UTC))
    future = V1ImageResponse(expiration_date=datetime.datetime(9000, 1, 1, tzinfo=UTC))
    assert u"expired" in models_html([past])
    assert u"expired" not in models_html([future])


@pytest.mark.parametrize(
    "count, caption, rows",
    [
        (1, u"1 image", 1),
        (2, u"2 images", 2),
        (50, u"50 images", 50),
        (51, u"51 images, the first 50 of them", 50),
    ],
)
def test_the_caption_counts_the_images(count, caption, rows):
    html = models_html([V1ImageResponse(id=u"image")] * count, NOW)
    assert html.startswith(u"<table><caption%s>%s</caption>" % (LEFT, caption))
    assert html.count(u"<td%s>image</td>" % ONE_LINE) == rows


@pytest.mark.parametrize(
    "value, html",
    [
        (None, u""),
        (u"<b>&\"'</b>", u"&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;"),
        (404, u"404"),
        ([u"<", u"b\xfc"], u"&lt;, b\xfc"),
        ((u"a", None), u"a, "),
        (b"b\xc3\xbc\xff<", u"b\xfc\ufffd&lt;"),
        (datetime.datetime(1, 2, 3, tzinfo=UTC), u"0001-02-03T00:00:00+00:00"),
        (NOW, u"2026-11-24 08:29 +0000"),
        ([u"m"] * 10, u", ".join([u"m"] * 10)),
        ([u"m"] * 11, u", ".join([u"m"] * 10 + [u"\u2026 11 in all"])),
    ],
)
def test_a_value_is_shown_as_text_in_which_html_has_no_meaning(value, html):
    assert shown(value) == html


def test_escaping_does_not_escape_twice_what_it_wrote():
    assert escape(u"&lt;") == u"&amp;lt;"


MEANT_BADLY = u"<script>alert(1)</script><img src=x onerror=\"alert(2)\"></td></table><a href='javascript:alert(3)'>"


@pytest.mark.parametrize("field", sorted(V1ImageResponse.swagger_types))
def test_no_field_s_text_becomes_a_part_of_the_page(field):
    of_lists = V1ImageResponse.swagger_types[field] == "list[str]"
    image = V1ImageResponse(**{field: [MEANT_BADLY] if of_lists else MEANT_BADLY})
    harmless = model_html(V1ImageResponse(**{field: [u"x"] if of_lists else u"x"}))
    assert model_html(image) == harmless.replace(u">x<", u">%s<" % escape(MEANT_BADLY))
    assert models_html([image], NOW).count(u"<") == models_html([V1ImageResponse()], NOW).count(u"<")


def test_an_error_s_text_becomes_no_part_of_the_page():
    assert u"<script" not in model_html(HttperrorsHTTPErrorResponse(MEANT_BADLY, 400))

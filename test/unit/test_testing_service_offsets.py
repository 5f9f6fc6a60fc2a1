"""Expiration dates with a UTC offset of a day or more, in the embedded server without a socket."""

from support.service_requests import URL, create_image, error_of, json_value

pytest_plugins = ["support.service_fixtures"]


def test_offset_of_a_day_returns_empty_success(send):
    body = {"id": "a-1", "url": URL, "expirationDate": "2031-05-06T07:08:09+24:00"}
    create_image(send, "b-1")
    requests = [("PUT", "/v1/image", body), ("GET", "/v1/image/a-1"), ("GET", "/v1/image"), ("DELETE", "/v1/image/a-1")]
    for request in requests:
        assert send(*request) == (200, [], b""), request
    assert len(json_value(send("GET", "/v1/image"))) == 1


OFFSET_OF_25_HOURS = (
    'Invalid time object constructed (invalid timezone string `"%s"`):\n'
    '{\n\t"$reql_type$":\t"TIME",\n\t"epoch_time":\t%s,\n\t"timezone":\t"%s"\n}'
)


def test_create_offset_of_25_hours_is_rejected_before_existing_id(send):
    create_image(send, "a-1")
    body = {"id": "a-1", "url": URL, "expirationDate": "2031-05-06T07:08:09.5+24:60"}
    reason = OFFSET_OF_25_HOURS % ("+25:00", "1935727689.5", "+25:00")
    assert error_of(send("PUT", "/v1/image", body)) == (422, "cannot create image in database: rethinkdb: " + reason)


def test_update_offset_of_25_hours_is_rejected(send):
    create_image(send, "a-1")
    before = json_value(send("GET", "/v1/image/a-1"))
    body = {"id": "a-1", "expirationDate": "2031-05-06T07:08:09-24:60"}
    reason = OFFSET_OF_25_HOURS % ("-25:00", "1935907689", "-25:00")
    assert error_of(send("POST", "/v1/image", body)) == (422, "cannot update image (a-1): " + reason)
    assert json_value(send("GET", "/v1/image/a-1")) == before

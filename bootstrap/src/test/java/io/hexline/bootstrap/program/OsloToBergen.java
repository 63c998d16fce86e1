package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.world.Work.Outside;
import io.hexline.world.World;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An organization whose users go from Oslo to Bergen, each with a number and a device.
 *
 * @param users how many, from 1 on
 */
record OsloToBergen(int users) {

    /** As a snapshot. */
    String world() {
        return """
                {"format": 2, "organizations": [{"id": "acme", "displayName": "Acme", "deploymentMode": "WEBEX_CALLING",
                  "licenses": [{"id": "calling", "name": "Calling", "kind": "CALLING_PROFESSIONAL", "totalUnits": 1000}],
                  "locations": [{"id": "oslo", "name": "Oslo", "calling": {"pstn": {"carrierId": "fjord"}}},
                                {"id": "bergen", "name": "Bergen", "calling": {"pstn": {"carrierId": "fjord"}}}],
                  "people": [{"id": "root", "emails": ["root@acme.example"], "displayName": "Root",
                              "roles": ["FULL_ADMINISTRATOR"]}, %s],
                  "numbers": [%s]}],
                 "carriers": [{"id": "fjord", "name": "Fjord", "kind": "CISCO_PSTN"}],
                 "tokens": [{"token": "secret", "personId": "root",
                             "scopes": ["spark-admin:telephony_config_read", "spark-admin:telephony_config_write",
                                        "spark-admin:people_read", "spark-admin:people_write", "identity:groups_rw"]}]}
                """.formatted(each(1, users, """
                                {"id": "user%1$s", "emails": ["user%1$s@acme.example"], "displayName": "User %1$s",
                                 "firstName": "User", "lastName": "%1$s", "licenses": ["calling"],
                                 "calling": {"locationId": "oslo", "phoneNumber": "+4721555%1$03d",
                                             "devices": [{"name": "desk%1$s"}]}}"""), each(1, users, """
                                {"phoneNumber": "+4721555%1$03d", "locationId": "oslo"}"""));
    }

    /** What a request says that moves some of them. */
    String request(int first, int last) {
        return "{\"usersList\": [{\"locationId\": \"bergen\", \"validate\": false, \"users\": ["
                + each(first, last, "{\"userId\": \"user%d\"}") + "]}]}";
    }

    private static String each(int first, int last, String text) {
        return IntStream.rangeClosed(first, last).mapToObj(text::formatted).collect(Collectors.joining(",\n"));
    }

    void assertEverybodyHasMoved(World world) {
        Optional<LocationId> bergen = Optional.of(new LocationId("bergen"));
        assertEquals(users, world.subscribers().size());
        assertEquals(
                List.of(bergen),
                world.subscribers().stream()
                        .map(Subscriber::location)
                        .distinct()
                        .toList());
        assertEquals(
                List.of(bergen),
                world.numbers().stream()
                        .map(number -> number.location())
                        .distinct()
                        .toList());
        assertEquals(
                List.of(bergen),
                world.carriers().numbers().stream()
                        .map(number -> number.location())
                        .distinct()
                        .toList());
        assertEquals(users, world.carriers().orders().size(), "each number is ordered once");
        assertEquals(List.of(), world.work().outbox());
        assertEquals(Outside.IN_STEP, world.work().outside());
    }
}

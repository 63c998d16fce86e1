package io.hexline.cli.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.cli.fixture.ApiStub;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import io.hexline.cli.fixture.Wire;
import io.hexline.cli.id.PublicId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RemoteOnboardingClientTest {

    private static final String ONBOARD = "POST /license/api/v1/organization/org-1/users/onboard";

    private final ApiStub api = new ApiStub();

    @AfterEach
    void stop() {
        api.close();
    }

    private Run onboard(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("onboard", "--email", "ana@example.com", "--server", api.url(), "--token", "t"));
        arguments.addAll(List.of(more));
        return new Stage().run(arguments.toArray(String[]::new));
    }

    @Test
    void the_request_is_the_documented_one() {
        api.on(ONBOARD, 200, "[{\"email\":\"ana@example.com\",\"uuid\":\"ana\",\"status\":200}]");

        Run run = onboard(
                "--org",
                Wire.id("ORGANIZATION", "org-1"),
                "--display-name",
                "Ana",
                "--license",
                PublicIds.LIC,
                "--location",
                PublicIds.LOC,
                "--extension",
                "1");

        assertEquals(0, run.exitCode());
        assertEquals(
                "{\"users\":[{\"email\":\"ana@example.com\",\"displayName\":\"Ana\",\"licenses\":[{\"id\":\""
                        + PublicIds.LIC + "\",\"operation\":\"add\",\"properties\":{\"locationId\":\""
                        + PublicIds.LOC + "\",\"extension\":\"1\"}}],\"siteUrls\":[]}]}",
                api.asked().get(0).body());
        assertEquals("ana@example.com  onboarded", run.lines().get(1));
    }

    private static final class PublicIds {

        static final String LIC = PublicId.encode("LICENSE", "lic");
        static final String LOC = PublicId.encode("LOCATION", "loc");
    }

    @Test
    void the_organization_is_that_of_the_token() {
        api.on("GET /v1/people/me", 200, "{\"orgId\":\"org-1\"}")
                .on(ONBOARD, 200, "[{\"email\":\"ana@example.com\",\"uuid\":\"ana\",\"status\":200}]");

        assertEquals(0, onboard().exitCode());
        assertEquals(List.of("GET /v1/people/me", ONBOARD), api.paths().subList(0, 2));
    }

    @Test
    void reasons_of_the_server_are_findings() {
        api.on(ONBOARD, 200, """
                [{"email": "ana@example.com", "uuid": "ana", "status": 400, "errorList": [
                   {"errorCode": 5302, "description": "POST failed: HTTP/1.1 409 Conflict (url = u), error = 'e'"},
                   {"errorCode": 400, "description": "Something that is in no catalogue."}]}]""");

        Run run = onboard("--org", Wire.id("ORGANIZATION", "org-1"), "--json");

        assertEquals(1, run.exitCode());
        assertEquals("in part", run.json().at("/users/0/result").asText());
        assertEquals(List.of("5302", "400"), run.json().at("/users/0/findings").findValuesAsText("code"));
        assertEquals(
                "CARRIER_ACCOUNT_CONFLICT",
                run.json().at("/users/0/findings/0/name").asText());
        assertTrue(run.json().at("/users/0/findings/1/name").isMissingNode());
    }

    @Test
    void trouble_of_the_server_with_a_user_is_a_failure_outside() {
        api.on(ONBOARD, 200, """
                [{"email": "ana@example.com", "status": 502, "errorList": [
                   {"errorCode": 502, "description": "Another system failed."}]}]""");

        Run run = onboard("--org", Wire.id("ORGANIZATION", "org-1"));

        assertEquals(3, run.exitCode());
        assertTrue(run.err().startsWith("Another system failed."), run.err());
    }

    @Test
    void an_answer_of_another_form_is_a_failure_outside() {
        api.on(ONBOARD, 200, "[]");

        Run run = onboard("--org", Wire.id("ORGANIZATION", "org-1"));

        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("it is not one result for each user"), run.err());
    }
}

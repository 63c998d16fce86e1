package io.hexline.bootstrap.control;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.bootstrap.access.DocumentedOperation;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is sent to the control by whoever has its token, and is not as it should be: refused, never a defect. */
class HostileControlTest {

    private static final Controlled SERVER = Controlled.base();

    private static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "7",
            "'text'",
            "{",
            "{} {}",
            "{'a':1,'a':2}",
            "[".repeat(3_000) + "]".repeat(3_000),
            "{'organizations':" + "[".repeat(900) + "]".repeat(900) + "}",
            "{'n':" + "9".repeat(2_000) + "}",
            "{'organizations':null}",
            "{'organizations':{}}",
            "{'organizations':[null,7,[],'x',{}]}",
            "{'organizations':[{'id':'acme','people':{}}]}",
            "{'organizations':[{'id':'acme','people':[{'id':'ada'},{'id':'ada','emails':7}]}]}",
            "{'organizations':[{'id':7}]}",
            "{'format':99,'organizations':[]}",
            "{'work':{'jobs':[7]}}",
            "{'work':{'jobs':7,'outbox':{}}}",
            "{'faults':[{'port':'files','failure':{}}]}",
            "{'id':null,'emails':null}",
            "{'id':'ada'}",
            "{'calling':{'locationId':{}}}",
            "{'name':7}",
            "{'name':'" + "x".repeat(5_000) + "'}",
            "{'now':'-999999999-01-01T00:00:00Z'}",
            "{'now':'2026-13-01T00:00:00Z'}",
            "{'by':'PT9223372036854775807S'}",
            "{'by':'-P1D'}",
            "{'port':'files','failure':{'status':99999,'code':1,'reason':null}}",
            "{'port':'files','delay':'PT99999999999H'}",
            "{'port':'files','failure':'time-out','after':99999999999}",
            "{'port':7,'failure':'time-out','times':1.5}",
            "{'status':429.5}",
            "{'status':429,'path':'/v1/(((*','times':1}",
            "{'status':429,'path':'" + "{x}/".repeat(250) + "nowhere','times':1}",
            "{'latency':{'median':'PT-1S'}}",
            "{'latency':{'median':'PT1S','p99':'PT9999999999H'}}");

    private static final List<String> QUERIES = List.of(
            "checkpoint=%00",
            "status=99999999999", "since=%ff", "since=9999999999999999999", "max=-1", "after=x&max=0");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @TestFactory
    Stream<DynamicTest> isRefused() {
        return DocumentedOperation.all().stream()
                .filter(DocumentedOperation::control)
                .filter(operation -> !operation.operation().endsWith("/events"))
                .map(operation -> DynamicTest.dynamicTest(operation.operation(), () -> attack(operation)));
    }

    private static void attack(DocumentedOperation operation) {
        String template = operation.operation().split(" ")[1];
        for (Map<String, String> variables : List.of(
                Map.of("list", "people", "key", "carl", "name", "x", "faultId", "1"),
                Map.of("list", "work", "key", "a%2Cb", "name", "a%20b", "faultId", "99999999999"))) {
            String path = template;
            for (Map.Entry<String, String> variable : variables.entrySet()) {
                path = path.replace("{" + variable.getKey() + "}", variable.getValue());
            }
            for (String body : operation.method().equals("GET") ? List.of("") : BODIES) {
                assertSound(operation.method(), path, body);
            }
            for (String query : QUERIES) {
                assertSound(operation.method(), path + "?" + query, "{}");
            }
        }
    }

    private static void assertSound(String method, String path, String body) {
        HttpResponse<String> answer = SERVER.send(method, path, Controlled.TOKEN, body);
        assertTrue(
                answer.statusCode() < 500,
                () -> method + " " + path + " " + body.substring(0, Math.min(200, body.length())) + "\n"
                        + answer.statusCode() + " " + answer.body());
    }
}

package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.bootstrap.demo.SampleServer;
import io.hexline.demo.DemoServer;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command says the same of a world, be it in this process or on a server. */
class EitherWayTest {

    private static final List<String> FORMS = List.of("", " --json");

    /** What the sample has none of. */
    private static final String PLANT = """
            {"format": 2, "organizations": [{"id": "acme", "displayName": "Acme",
              "trunks": [{"id": "gateway", "name": "Gateway"}],
              "routeGroups": [{"id": "both", "name": "Both ways", "trunkIds": ["gateway"]}],
              "dialPlans": [{"id": "plant", "name": "Plant", "trunkId": "gateway", "patterns": ["849XX"]},
                            {"id": "office", "name": "Office", "routeGroupId": "both"}],
              "locations": [{"id": "oslo", "name": "Oslo", "calling": {"offering": {
                "schedules": ["open"], "timetables": [{"name": "closed", "type": "HOLIDAYS"}]}}}],
              "people": [{"id": "root", "emails": ["root@acme.example"], "displayName": "Root",
                          "calling": {"locationId": "oslo", "extension": "100",
                                      "devices": [{"name": "Desk", "mac": "11223344AAFF"}]},
                          "roles": ["FULL_ADMINISTRATOR"]}]}],
             "tokens": [{"token": "secret", "personId": "root", "scopes": [
               "spark-admin:telephony_config_read", "spark-admin:locations_read", "spark-admin:people_read",
               "spark-admin:devices_read", "identity:tokens_read", "identity:tokens_write"]}]}
            """;

    private DemoServer server = serving(Snapshots.sample());

    @AfterEach
    void stop() {
        server.close();
    }

    private static DemoServer serving(World world) {
        return SampleServer.on(world).start(Duration.ZERO);
    }

    private Run there(String command) {
        return Run.of(Stream.concat(
                        words(command),
                        Stream.of(
                                "--server",
                                server.address().toString(),
                                "--token",
                                server.token().value()))
                .toArray(String[]::new));
    }

    private static Run here(String command) {
        return Run.of(words(command).toArray(String[]::new));
    }

    /** Quotes hold words together; there is nothing else to them. */
    private static Stream<String> words(String command) {
        return Stream.of(command.split(" (?=([^']*'[^']*')*[^']*$)")).map(word -> word.replace("'", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people",
                "people --csv",
                "people --max 2",
                "people j",
                "people john.andersen@example.com",
                "people ANDERSEN@",
                "people 408 526",
                "people 2102",
                "people example.com --max 3",
                "people watanabe --location Lakeland",
                "people --location 'San Jose'",
                "people nobody",
                "locations",
                "locations --csv",
                "locations san",
                "licenses",
                "licenses --csv",
                "licenses calling",
                "numbers",
                "numbers --csv --max 3",
                "numbers 408",
                "numbers andersen",
                "numbers --location Toronto --available",
                "carriers",
                "carriers --csv",
                "carriers --location Lakeland",
                "dial-plans",
                "schedules --location Toronto",
                "schedules --location Atlantis",
                "devices",
                "devices --csv --max 3",
                "devices --location Lakeland",
                "devices --user 'John Andersen'",
                "devices --user 'No Body'",
                "devices show 'Desk Pro Okafor'",
                "devices show Nothing",
                "authorizations --user 'John Andersen'",
                "authorizations --user 'No Body'",
                "authorizations revoke REFRESH-nobody",
                "authorizations revoke nonsense",
                "people --location Atlantis",
                "people --location Den",
                "licenses assign --user 'John Andersen' --remove 'webex attendant console'",
                "licenses assign --user john.andersen@example.com --add Professional",
                "licenses assign --user john.andersen@example.com --site no.example.com",
                "licenses assign --preview --user 'John Andersen' --add 'Webex Calling - Basic' --location 'San Jose' --extension 199",
                "licenses assign --preview --user 'John Andersen' --add Messaging --add 'Webex Assistant' --site no.example.com",
                "licenses assign --preview --user 'Hana Kim' --remove 'Webex Calling - Basic'",
                "onboard --email zoe@example.com --display-name Zoe --license Messaging",
                "onboard --email zoe@example.com --display-name Zoe --org 'larkspur systems'",
                "onboard --email zoe@example.com --org Atlantis",
                "onboard --email zoe@example.com --license Nothing",
                "move validate --user 'john andersen' --to lakeland",
                "move validate --user john.andersen@example.com --to Lakeland",
                "move validate --user 'No Body' --to Lakeland",
                "move plan --location 'San Jose' --to Lakeland",
                "move plan --location 'San Jose' --to Lakeland --csv",
                "move plan --location Lakeland --to 'San Jose'",
                "move plan --location Atlantis --to Lakeland"
            })
    void whatIsSaidIsTheSame(String command) {
        for (String form : FORMS) {
            if (form.isEmpty() || !command.contains("--csv")) {
                Run remote = there(command + form);
                Run local = here(command + form);

                assertEquals(withoutIdOfNewcomer(local.out()), withoutIdOfNewcomer(remote.out()), command);
                assertEquals(local.err(), remote.err(), command);
                assertEquals(local.exitCode(), remote.exitCode(), command);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dial-plans, Office, Both ways, ROUTE_GROUP",
        "dial-plans LAN, Plant, Gateway, TRUNK",
        "dial-plans --csv, plant, Gateway, TRUNK",
        "schedules --location oslo, open, closed, holidays",
        "schedules --location Oslo --csv, open, businessHours, Oslo",
        "schedules --location Oslo CLO, closed, holidays, Found: 1.",
        "devices, Desk, Phone, 11:22:33:44:AA:FF",
        "devices --csv, Desk, oslo, root",
        "devices show 1122.3344.AAFF, Desk, Oslo, Root",
        "authorizations --user Root, hexline, access, ACCESS-"
    })
    void soAreListsThatTheSampleLeavesEmpty(
            String command, String first, String second, String third, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("world.json"), PLANT);
        server.close();
        server = serving(Snapshots.parse(PLANT).getOrElseThrow(problems -> new AssertionError(problems)));

        String said = here(command + " --snapshot " + file).out();
        assertEquals(said, there(command).out());
        for (String text : List.of(first, second, third)) {
            assertTrue(said.contains(text), said);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ndersen, John Andersen",
        "JOHN.ANDERSEN@, John Andersen",
        "amrani, Fatima El Amrani",
        "148, Kenji Watanabe"
    })
    void somebodyIsFoundByAnyPartOfWhatIsKnown(String search, String name) {
        assertTrue(here("people " + search).out().contains(name));
    }

    /** Each world gives its own. */
    private static String withoutIdOfNewcomer(String said) {
        return said.contains("Zoe")
                ? said.replaceAll("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}", "ID")
                : said;
    }

    @Test
    void aListThatGoesOnSaysSo() {
        Run table = there("people --max 3");
        Run values = there("people --max 3 --csv");

        assertTrue(table.out().contains("These are the first 3; there are more."), table.out());
        assertEquals(4, values.out().lines().count());
        assertTrue(values.err().contains("These are the first 3; there are more."), values.err());
        assertTrue(there("people --max 3 --json").out().contains("\"more\" : true"));
    }
}

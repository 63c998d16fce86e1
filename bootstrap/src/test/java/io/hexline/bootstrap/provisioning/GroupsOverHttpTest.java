package io.hexline.bootstrap.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups as clients keep them, in the API's own form and in SCIM: they are the same. */
class GroupsOverHttpTest {

    private static final String GROUPS = "/v1/groups";
    private static final String SCIM = "/identity/scim/acme/v2/Groups";

    private final BaseServer server = new BaseServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private String created(String name, String... members) {
        return server.send(201, "POST", SCIM, "{'displayName': '" + name + "', 'members': [" + values(members) + "]}")
                .path("id")
                .asText();
    }

    private static String values(String... members) {
        return String.join(
                ",",
                List.of(members).stream().map(id -> "{'value': '" + id + "'}").toList());
    }

    private List<String> members(String id) {
        return BaseServer.texts(server.get(SCIM + "/" + id + "/Members").path("members"), "value");
    }

    private JsonNode patched(String id, String operations) {
        return server.send(200, "PATCH", SCIM + "/" + id, "{'Operations': [" + operations + "]}");
    }

    private List<String> found(String filter) {
        return BaseServer.texts(server.get(SCIM + "?filter=" + encoded(filter)).path("Resources"), "displayName");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aDirectoryPatchesMembersInAllTheirWays() {
        String sales = created("Sales", "anna");

        patched(
                sales,
                "{'op': 'Add', 'path': 'members', 'value': [{'value': 'bob'}, {'value': 'carl', 'type': 'User'}]}");
        assertEquals(List.of("anna", "bob", "carl"), members(sales));
        patched(sales, "{'op': 'remove', 'path': 'members[value eq \\\"bob\\\"]'}");
        patched(sales, "{'op': 'remove', 'path': 'members', 'value': [{'value': 'carl'}]}");
        assertEquals(List.of("anna"), members(sales));
        patched(sales, "{'op': 'add', 'value': {'members': {'value': 'nora'}, 'displayName': 'Sellers'}}");
        assertEquals(List.of("anna", "nora"), members(sales));
        patched(sales, "{'op': 'replace', 'path': 'members', 'value': 'bob'}");
        assertEquals(List.of("bob"), members(sales));
        JsonNode left = patched(
                sales, "{'op': 'remove', 'path': 'members'}, {'op': 'add', 'path': 'externalId', 'value': '7'}");
        assertTrue(left.path("members").isMissingNode());
        assertEquals("Sellers", left.path("displayName").asText());
        assertEquals("7", left.path("externalId").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'op': 'remove'}",
                "{'op': 'burn', 'path': 'members'}",
                "{'op': 'add', 'value': 'anna'}",
                "{'op': 'remove', 'path': 'displayName'}",
                "{'op': 'replace', 'path': 'members'}",
                "{'op': 'add', 'path': 'members', 'value': [{'value': 'nobody'}]}",
                "{'op': 'add', 'path': 'members', 'value': [{'value': 'anna', 'type': 'group'}]}",
                "{'op': 'add', 'path': 'members[value eq \\\"anna\\\"]'}",
                "{'op': 'remove', 'path': 'members[display sw \\\"A\\\"]'}",
                "{'op': 'remove', 'path': 'members.display'}",
                "{'op': 'remove', 'path': 'members[value eq \\\"anna\\\"].display'}",
                "{'op': 'remove', 'path': 'members['}"
            })
    void aPatchThatMakesNoSenseChangesNothing(String operation) {
        String sales = created("Sales", "bob");

        JsonNode refused = server.send(
                400,
                "PATCH",
                SCIM + "/" + sales,
                "{'Operations': [{'op': 'remove', 'path': 'members'}, " + operation + "]}");
        assertFalse(refused.path("detail").asText().isEmpty());
        assertEquals(List.of("bob"), members(sales));
    }

    @Test
    void usersAreShownWithTheirGroupsWhereTheyAreAskedFor() {
        String sales = created("Sales", "anna", "bob");
        String users = "/identity/scim/acme/v2/Users?filter=" + encoded("userName eq \"anna@acme.example\"");

        JsonNode group = server.get(users + "&includeGroupDetails=true").at("/Resources/0/groups/0");
        assertEquals(sales, group.path("value").asText());
        assertEquals("Sales", group.path("display").asText());
        assertTrue(group.path("$ref").asText().endsWith(SCIM + "/" + sales));
        assertFalse(server.get(users).at("/Resources/0").has("groups"));
        assertFalse(server.get(users.replace("anna", "carl") + "&returnGroups=true")
                .at("/Resources/0")
                .has("groups"));
    }

    @Test
    void whoeverIsNoMemberInAPathStaysOne() {
        String sales = created("Sales", "bob");

        patched(sales, "{'op': 'remove', 'path': 'owners[value eq \\\"bob\\\"]'}");
        assertEquals(List.of("bob"), members(sales));
    }

    @Test
    void filtersAndPathsAreNoDeeperAndNoLongerThanTheyMayBe() {
        String sales = SCIM + "/" + created("Sales", "bob");
        for (String inner : List.of("(".repeat(10_000), "(".repeat(33), "x".repeat(1025))) {
            String path = "members[" + inner + "value eq \\\"bob\\\"]";
            JsonNode refused =
                    server.send(400, "PATCH", sales, "{'Operations': [{'op': 'remove', 'path': '" + path + "'}]}");
            assertEquals("invalidPath", refused.path("scimType").asText());
        }
        assertEquals(
                "invalidFilter",
                server.send(400, "GET", SCIM + "?filter=" + encoded("(".repeat(33)), "")
                        .path("scimType")
                        .asText());
        assertEquals(List.of("Sales"), found("(".repeat(31) + "displayName eq \"Sales\"" + ")".repeat(31)));
    }

    @Test
    void anIdThatNoStoreHoldsIsNobodys() {
        String id = Base64.getUrlEncoder()
                .encodeToString("ciscospark://us/SCIM_GROUP/a\0b".getBytes(StandardCharsets.UTF_8));

        server.send(400, "GET", GROUPS + "/" + id, "");
        assertEquals(List.of(), found("id eq \"" + id + "\""));
    }

    private static String withLargeGroups(String base) {
        String members = String.join(
                ",",
                IntStream.range(0, 500)
                        .mapToObj(number -> "\"p" + number + "\"")
                        .toList());
        StringBuilder more = new StringBuilder("\"groups\": [");
        for (int number = 10; number <= 30; number++) {
            String group = "{\"id\": \"g%1$s\", \"displayName\": \"Large %1$s\", \"members\": [%2$s]}";
            more.append(number == 10 ? "" : ",").append(group.formatted(number, members));
        }
        more.append("], \"people\": [");
        for (int number = 0; number < 500; number++) {
            String person = "{\"id\": \"p%1$s\", \"emails\": [\"p%1$s@acme.example\"], \"displayName\": \"P\"},";
            more.append(person.formatted(number));
        }
        return base.replaceFirst("\"people\": \\[", more.toString());
    }

    @Test
    void aPageEndsBeforeItHasTooManyMembers() {
        try (BaseServer large = new BaseServer(GroupsOverHttpTest::withLargeGroups)) {
            String filter = "filter=" + encoded("displayName sw \"L\" or displayName sw \"La\"");
            JsonNode first = large.get(SCIM + "?includeMembers=true&" + filter);
            assertEquals(21, first.path("totalResults").intValue());
            assertEquals(20, first.path("itemsPerPage").intValue());
            assertEquals(500, first.at("/Resources/19/members").size());
            JsonNode last = large.get(SCIM + "?includeMembers=true&startIndex=21&" + filter);
            assertEquals("Large 30", last.at("/Resources/0/displayName").asText());
            assertEquals(
                    20,
                    large.get(GROUPS + "?includeMembers=true").path("groups").size());
            assertEquals(21, large.get(GROUPS).path("groups").size());
        }
    }

    @Test
    void aFilterLooksAtSoManyGroupsInAll() {
        try (BaseServer many = new BaseServer(GroupsOverHttpTest::withManyGroups)) {
            String both = "displayName sw \"A\" or displayName sw \"B\"";
            JsonNode refused = many.send(400, "GET", SCIM + "?filter=" + encoded(both), "");
            assertEquals("tooMany", refused.path("scimType").asText());
            String same = "displayName sw \"A\" or displayName sw \"A \"";
            JsonNode found = many.get(SCIM + "?count=1&filter=" + encoded(same));
            assertEquals(600, found.path("totalResults").intValue());
        }
    }

    private static String withManyGroups(String base) {
        String group = "{\"id\": \"%1$s%2$d\", \"displayName\": \"%1$s %2$d\"}";
        String groups = IntStream.range(0, 1200)
                .mapToObj(number -> group.formatted(number % 2 == 0 ? "A" : "B", number))
                .collect(Collectors.joining(","));
        return base.replaceFirst("\"people\": \\[", "\"groups\": [" + groups + "], \"people\": [");
    }

    @Test
    void membersComeWithTheGroupsThatAreFound() {
        created("Sales", "anna", "bob");
        created("Salaried");

        JsonNode groups = server.get(SCIM + "?includeMembers=true&count=1&startIndex=2&filter="
                        + encoded("displayName sw \"sal\" or displayName eq \"Sales\""))
                .path("Resources");
        assertEquals(List.of("anna", "bob"), BaseServer.texts(groups.at("/0/members"), "value"));
    }

    @Test
    void whatIsReplacedIsAllThatIsLeft() {
        String sales = created("Sales", "anna", "bob");

        JsonNode replaced = server.send(
                200, "PUT", SCIM + "/" + sales, "{'displayName': 'SALES', 'members': [" + values("carl") + "]}");
        assertEquals(List.of("carl"), BaseServer.texts(replaced.path("members"), "value"));
        assertTrue(replaced.at("/members/0/$ref").asText().endsWith("/v2/Users/carl"));
        assertTrue(server.get(SCIM + "/" + sales + "?excludedAttributes=members")
                .path("members")
                .isMissingNode());
    }

    @Test
    void aNameIsThereOnceWhateverItsCase() {
        created("Sales");

        JsonNode refused = server.send(409, "POST", SCIM, "{'displayName': 'SALES'}");
        assertEquals("uniqueness", refused.path("scimType").asText());
        server.send(409, "POST", GROUPS, "{'displayName': 'sales'}");
    }

    @Test
    void groupsAreFoundByIdAndName() {
        String sales = created("Sales");
        created("Salaried");
        created("Engineers");

        assertEquals(List.of("Salaried", "Sales"), found("displayName sw \"sal\""));
        assertEquals(List.of("Engineers", "Sales"), found("displayName Eq \"sales\" or displayName eq \"Engineers\""));
        assertEquals(List.of("Sales"), found("id eq \"" + sales + "\" and displayName sw \"S\""));
        assertEquals(List.of(), found("displayName eq \"Sale\""));
        JsonNode own = server.get(GROUPS + "?filter=" + encoded("display_name eq \"Sales\""));
        assertEquals(1, own.path("totalResults").intValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"members.value eq \"anna\"", "externalId eq \"7\"", "not (displayName eq \"Sales\")", "("})
    void aFilterThatCannotBeAnsweredIsRefused(String filter) {
        JsonNode refused = server.send(400, "GET", SCIM + "?filter=" + encoded(filter), "");

        assertEquals("invalidFilter", refused.path("scimType").asText());
        server.send(400, "GET", GROUPS + "?filter=" + encoded(filter), "");
    }

    @Test
    void pagesMeetNothingTwice() {
        List<String> names = new ArrayList<>();
        for (int number = 0; number < 7; number++) {
            created("Group " + number, "anna", "bob", "carl");
        }
        for (int start = 1; start <= 7; start += 3) {
            JsonNode page = server.get(GROUPS + "?startIndex=" + start + "&count=3&sortOrder=descending");
            assertEquals(7, page.path("totalResults").intValue());
            names.addAll(BaseServer.texts(page, "displayName"));
        }

        assertEquals(7, names.stream().distinct().count());
        assertEquals("Group 6", names.get(0));
        String group = server.get(GROUPS).at("/groups/0/id").asText();
        JsonNode members = server.get(GROUPS + "/" + group + "/members?startIndex=3&count=2");
        assertEquals(3, members.path("memberSize").intValue());
        assertEquals(1, members.path("members").size());
    }
}

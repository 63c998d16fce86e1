package io.hexline.bootstrap.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hexline.rest.id.WireId;
import io.hexline.world.snapshot.Snapshots;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * What there is in an organization of the sample.
 *
 * @param accounts e-mails that a carrier holds
 * @param jobs of which an answer told
 * @param made the ids of what was created, by the path, and the location that a path has
 */
record SampleValues(
        String organization,
        List<String> people,
        List<String> emails,
        List<String> accounts,
        List<String> licenses,
        List<String> locations,
        List<String> features,
        List<String> lines,
        List<String> trunks,
        List<String> routeGroups,
        List<String> groups,
        List<String> numbers,
        List<String> jobs,
        Map<String, List<String>> made) {

    private static final String CHOSEN = "the location";

    /** Their ids are made of their names. */
    private static final String SCHEDULE = "Open";

    private static final String EVENT = "Day";

    /** That of the callers, and another. */
    static List<SampleValues> ofEachOrganization() {
        try {
            JsonNode sample = new ObjectMapper().readTree(Snapshots.sampleFile());
            return StreamSupport.stream(sample.path("organizations").spliterator(), false)
                    .map(organization -> of(organization, sample.path("carriers")))
                    .toList();
        } catch (JsonProcessingException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static SampleValues of(JsonNode organization, JsonNode carriers) {
        List<String> accounts = new ArrayList<>();
        carriers.findValues("accounts").forEach(held -> held.forEach(email -> accounts.add(email.textValue())));
        return new SampleValues(
                organization.path("id").textValue(),
                texts(organization, "people", "/id"),
                texts(organization, "people", "/emails/0"),
                accounts,
                texts(organization, "licenses", "/id"),
                texts(organization, "locations", "/id"),
                features(organization),
                lines(organization),
                texts(organization, "trunks", "/id"),
                texts(organization, "routeGroups", "/id"),
                texts(organization, "groups", "/id"),
                texts(organization, "numbers", "/phoneNumber"),
                new ArrayList<>(List.of("none")),
                new HashMap<>());
    }

    /** Remembers what a request created. */
    void add(String path, String id) {
        made.computeIfAbsent(path, any -> new ArrayList<>()).add(id);
    }

    /** What was created last where the path leads, with the location that was chosen for it; none where it names no thing. */
    private String lastMade(String place) {
        if (!place.contains("/{")) {
            return "none";
        }
        String location = made.getOrDefault(CHOSEN, List.of("")).get(0);
        String path = place.substring(0, place.lastIndexOf("/{")).replace("{locationId}", location);
        List<String> ids = made.getOrDefault(path, List.of("none"));
        return ids.get(ids.size() - 1);
    }

    /** Something that was created at a path that ends so. */
    private String anyMade(String ending) {
        return made.entrySet().stream()
                .filter(path -> path.getKey().endsWith(ending))
                .flatMap(path -> path.getValue().stream())
                .findFirst()
                .orElse("none");
    }

    private String chosenLocation(Junk junk) {
        String chosen = junk.oneIn(2) ? locations.get(0) : junk.of(locations);
        made.put(CHOSEN, List.of(chosen));
        return chosen;
    }

    private static List<String> lines(JsonNode organization) {
        List<String> ids = new ArrayList<>(texts(organization, "workspaces", "/id"));
        ids.addAll(texts(organization, "virtualLines", "/id"));
        ids.add("none");
        return ids;
    }

    private static List<String> features(JsonNode organization) {
        List<String> ids = new ArrayList<>(List.of("none"));
        organization
                .findValues("features")
                .forEach(features ->
                        features.forEach(feature -> ids.add(feature.path("id").textValue())));
        return ids;
    }

    /** Without ids that cannot stand in an address as they are. */
    private static List<String> texts(JsonNode organization, String list, String pointer) {
        return StreamSupport.stream(organization.path(list).spliterator(), false)
                .map(element -> element.at(pointer).textValue())
                .filter(text -> text.chars().noneMatch(Character::isISOControl))
                .toList();
    }

    /**
     * A plausible text.
     *
     * @param place path of the address and names of properties, for example {@code /v1/people licenses}
     */
    String at(String place, Junk junk) {
        return switch (place.substring(place.lastIndexOf(' ') + 1)) {
            case "orgId" -> organization;
            case "personId", "userId", "ownerId", "managerId", "locationMemberId" -> junk.of(people);
            case "licenseId", "licenses" -> junk.of(licenses);
            case "locationId", "targetLocationId" ->
                place.contains("/schedules") ? locations.get(0) : chosenLocation(junk);
            case "jobId", "afterJobId" -> junk.of(jobs);
            case "huntGroupId", "queueId", "autoAttendantId", "pagingId", "voicemailGroupId", "callParkExtensionId" ->
                junk.oneIn(5) ? junk.of(features) : lastMade(place);
            case "workspaceId", "virtualLineId" -> junk.oneIn(2) ? junk.of(lines) : lastMade(place);
            case "targets", "agentId" -> junk.of(people);
            case "trunkId" -> junk.oneIn(2) ? junk.of(trunks) : lastMade(place);
            case "premiseRouteId", "routeId" -> junk.of(trunks);
            case "dialPlanId" -> lastMade(place);
            case "floorId" -> place.contains("/{floorId}") ? lastMade(place) : anyMade("/floors");
            case "scheduleId" -> WireId.ofName("SCHEDULE", SCHEDULE);
            case "eventId" -> WireId.ofName("EVENT", EVENT);
            case "name" ->
                place.contains("/schedules") ? place.contains("events") ? EVENT : SCHEDULE : word("name", junk);
            case "type" -> place.contains("/schedules") ? "businessHours" : word("type", junk);
            case "dialPattern", "dialPatterns" ->
                junk.oneIn(2) ? "+4961" + junk.random().nextInt(20) + "!" : "849XX";
            case "path" -> place.contains("/Bulk") ? "/Users" : word("path", junk);
            case "groupId" -> junk.oneIn(2) ? junk.of(groups) : lastMade(place);
            case "routeGroupId" -> junk.oneIn(2) ? junk.of(routeGroups) : lastMade(place);
            case "id" -> junk.of(things(place));
            case "email", "emails", "userName", "personEmail" ->
                switch (junk.random().nextInt(4)) {
                    case 0 -> junk.of(accounts);
                    case 1 -> "p" + junk.random().nextInt(100) + "@example.com";
                    default -> junk.of(emails);
                };
            case "phoneNumber", "phoneNumbers", "directNumber", "numbers", "value", "chargeNumber" ->
                place.contains("members")
                        ? junk.of(people)
                        : junk.oneIn(4) ? "+1408555" + (1000 + junk.random().nextInt(9000)) : junk.of(numbers);
            case "extension", "extensions", "routingPrefix" ->
                "" + (100 + junk.random().nextInt(9900));
            default -> word(place.substring(place.lastIndexOf(' ') + 1), junk);
        };
    }

    /** Those that are named by their ids there. */
    private List<String> things(String place) {
        if (place.contains("localGateways") || place.contains("unknownExtensionRouteIdentity")) {
            return trunks;
        } else if (place.contains("agents") || place.contains("members")) {
            return people;
        }
        return place.contains("licenses") ? licenses : place.contains("people") ? people : locations;
    }

    private static String word(String name, Junk junk) {
        return switch (name) {
            case "roleId" -> "FULL_ADMINISTRATOR";
            case "filter" -> "displayName sw \"A\"";
            case "path" -> "title";
            case "type" -> junk.of(List.of("work", "mobile", "fax", "extension"));
            case "roles" -> junk.of(List.of("FULL_ADMINISTRATOR", "READ_ONLY_ADMINISTRATOR", "USER_ADMINISTRATOR"));
            case "siteUrl", "siteUrls" -> junk.of(List.of("mysite.webex.com", "suite.webex.com#attendee"));
            case "accountType" -> junk.of(List.of("attendee", "host"));
            case "startDate" -> "2026-12-" + (10 + junk.random().nextInt(10));
            case "endDate", "recurEndDate" -> "2026-12-" + (20 + junk.random().nextInt(10));
            case "startTime", "endTime" -> "0" + junk.random().nextInt(10) + ":30";
            case "timeZone" -> "America/Boise";
            case "preferredLanguage", "announcementLanguage" -> "en_us";
            case "country", "countryCode" -> "US";
            case "client_id" -> "larkspur-integration";
            case "clientId" -> junk.oneIn(20) ? "larkspur-integration" : "none";
            case "client_secret" -> "larkspur-secret";
            case "state" -> "ID";
            case "latitude", "longitude" -> "43.6";
            case "connectionStatus" -> "unknown";
            case "product" -> "Phone";
            case "deviceType" -> "Cisco Unified Border Element";
            case "avatar" -> "https://example.com/a.png";
            case "outsideDialDigit" -> "9";
            case "includedTelephonyTypes" -> "MOBILE_NUMBER";
            default -> name + junk.random().nextInt(50);
        };
    }
}

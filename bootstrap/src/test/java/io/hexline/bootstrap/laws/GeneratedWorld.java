package io.hexline.bootstrap.laws;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A world by chance: an organization of so many users at locations of several carriers, with whatever users have, and
 * another organization beside it. It is written as a snapshot, so that it holds what a file can say.
 */
final class GeneratedWorld {

    static final String ADMINISTRATOR = "root-token";

    /** Two of each carrier, one on its own premises, and one that is disconnected. */
    static final List<String> LOCATIONS = List.of("oslo", "bergen", "tromso", "bodo", "alta", "moss");

    private static final List<String> CARRIERS = List.of("fjord", "fjord", "nord", "nord", "own", "");
    private static final List<String> CALLING = List.of("professional", "professional", "standard");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Random random;
    private final int users;
    private final ObjectNode file = JSON.createObjectNode();
    private final ObjectNode acme = file.withArray("/organizations").addObject();
    private final Set<String> hosts = new HashSet<>();
    private int numbers;

    private GeneratedWorld(Random random, int users) {
        this.random = random;
        this.users = users;
    }

    /** A world of so many users; the same chance makes the same world. */
    static World of(Random random, int users) {
        return new GeneratedWorld(random, users).world();
    }

    private World world() {
        acme.put("id", "acme").put("displayName", "Acme").withArray("/sites").add("acme.webex.com");
        addLicenses();
        acme.withArray("/trunks").addObject().put("id", "main").put("name", "main");
        for (int index = 0; index < LOCATIONS.size(); index++) {
            addLocation(LOCATIONS.get(index), CARRIERS.get(index));
        }
        acme.withArray("/locations").addObject().put("id", "shop").put("name", "shop");
        person("root").withArray("/roles").add("FULL_ADMINISTRATOR");
        for (int user = 0; user < users; user++) {
            addUser("user" + user, user);
        }
        addGlobex();
        addOutside();
        return Snapshots.parse(file.toString()).getOrElseThrow(mistakes -> new AssertionError(mistakes));
    }

    private void addLicenses() {
        license("professional", "CALLING_PROFESSIONAL", users);
        license("standard", "CALLING_STANDARD", users / 2);
        license("attendant", "ATTENDANT_CONSOLE", users / 4 + 1);
        license("cx", "CX_ESSENTIAL", users / 4 + 1);
        license("messaging", "FREE_MESSAGING", users / 2);
        license("meeting", "PAID_MEETING", users / 3 + 1).put("siteUrl", "acme.webex.com");
    }

    private ObjectNode license(String id, String kind, int units) {
        return acme.withArray("/licenses")
                .addObject()
                .put("id", id)
                .put("name", id)
                .put("kind", kind)
                .put("totalUnits", units);
    }

    private void addLocation(String name, String carrier) {
        ObjectNode location =
                acme.withArray("/locations").addObject().put("id", name).put("name", name);
        ObjectNode calling = location.putObject("calling");
        if (!carrier.isEmpty()) {
            calling.putObject("pstn").put("carrierId", carrier);
        }
        calling.putObject("numbers").put("mainNumber", number(name)).put("callingLineId", number(name));
        calling.putObject("infrastructure").put("recordingVendor", "Dubber").put("externalGroup", name);
        if (oneIn(3)) {
            calling.put("userLimit", users / 3);
        }
        if (oneIn(3)) {
            calling.putObject("dialPlan").put("minExtensionLength", 3).put("maxExtensionLength", 4);
        }
        for (String feature : List.of("sales", "support")) {
            ObjectNode group = calling.withArray("/features").addObject().put("type", "HUNT_GROUP");
            group.put("id", feature + "-" + name)
                    .put("name", feature + " in " + name)
                    .put("extension", feature.equals("sales") ? "900" : "901");
            if (oneIn(2)) {
                group.put("phoneNumber", number(name));
            }
        }
        for (int profile = 0; profile < 4; profile++) {
            calling.withArray("/deviceProfiles")
                    .addObject()
                    .put("id", "profile-" + profile + "-" + name)
                    .put("name", "profile " + profile % 3 + (profile < 3 ? "" : " of " + name));
        }
        for (int free = 0; free < users / 5; free++) {
            number(name);
        }
    }

    /** A number that is in the inventory of the location from now on. */
    private String number(String location) {
        String number = "+4721" + (500000 + numbers++);
        ObjectNode entry = acme.withArray("/numbers")
                .addObject()
                .put("phoneNumber", number)
                .put("locationId", location);
        if (oneIn(20)) {
            entry.put("numberType", "MOBILE").put("mobileNetwork", "north");
        }
        return number;
    }

    private ObjectNode person(String id) {
        return acme.withArray("/people")
                .addObject()
                .put("id", id)
                .put("displayName", "Name of " + id)
                .put("firstName", "Name")
                .put("lastName", "of " + id)
                .set("emails", JSON.createArrayNode().add(id + "@acme.example"));
    }

    private void addUser(String id, int place) {
        ObjectNode person = person(id);
        ArrayNode licenses = person.withArray("/licenses");
        if (oneIn(3)) {
            licenses.add("messaging");
        }
        if (!oneIn(5)) {
            String license = CALLING.get(random.nextInt(CALLING.size()));
            licenses.add(place % 3 == 0 ? "professional" : license);
            equip(person.putObject("calling"), place);
            join(id);
            share(id, person.at("/calling/locationId").asText());
        }
    }

    private void equip(ObjectNode calling, int place) {
        String location = LOCATIONS.get(random.nextInt(LOCATIONS.size()));
        calling.put("locationId", location).put("extension", String.valueOf(1000 + place));
        if (oneIn(2)) {
            calling.put("phoneNumber", number(location));
        }
        if (oneIn(6)) {
            calling.withArray("/alternates")
                    .addObject()
                    .put("phoneNumber", number(location))
                    .put("extension", String.valueOf(5000 + place));
        }
        if (oneIn(10)) {
            calling.put("faxNumber", number(location));
        }
        if (oneIn(4)) {
            calling.withArray("/devices").addObject().put("name", "phone " + place % 50 + " of " + location);
        }
        if (oneIn(5)) {
            calling.putObject("settings").put("chargeNumber", "+4799000000").put("callerId", "LOCATION_NUMBER");
        }
        if (oneIn(5)) {
            calling.putObject("recording").put("vendor", "Dubber").put("externalGroup", location);
        }
        linkToAnother(calling, location);
    }

    /** Lets a user be a member of features, of its own location or of others. */
    private void join(String user) {
        for (var location : acme.withArray("/locations")) {
            for (var feature : location.at("/calling/features")) {
                if (oneIn(12)) {
                    ((ObjectNode) feature).withArray("/members").add(user);
                }
            }
        }
    }

    /** Lets a user use device profiles of its location. */
    private void share(String user, String home) {
        for (var location : acme.withArray("/locations")) {
            for (var profile : location.at("/calling/deviceProfiles")) {
                if (location.at("/id").asText().equals(home) && oneIn(12)) {
                    ((ObjectNode) profile).withArray("/users").add(user);
                }
            }
        }
    }

    /** To somebody who calls from the same location, if there is anybody yet. */
    private void linkToAnother(ObjectNode calling, String location) {
        for (var other : acme.withArray("/people")) {
            boolean there = other.get("calling") != calling
                    && other.at("/calling/locationId").asText().equals(location);
            if (there && oneIn(8)) {
                String id = other.get("id").asText();
                calling.withObject("/group").put("ecbnUserId", id);
                if (other.at("/calling/devices").size() == 1 && hosts.add(id)) {
                    calling.withArray("/associations")
                            .addObject()
                            .put("kind", "HOTELING")
                            .put("hostId", id)
                            .put("device", other.at("/calling/devices/0/name").asText())
                            .put("since", "2026-01-01T00:00:00Z");
                }
                return;
            }
        }
    }

    private void addGlobex() {
        ObjectNode globex =
                file.withArray("/organizations").addObject().put("id", "globex").put("displayName", "Globex");
        ObjectNode hq =
                globex.withArray("/locations").addObject().put("id", "hq").put("name", "hq");
        hq.putObject("calling").putObject("pstn").put("carrierId", "fjord");
        globex.withArray("/people")
                .addObject()
                .put("id", "gil")
                .put("displayName", "Gil")
                .set("emails", JSON.createArrayNode().add("gil@globex.example"));
    }

    private void addOutside() {
        carrier("fjord", "CISCO_PSTN");
        carrier("nord", "INTEGRATED_CCP").putObject("orders").put("after", oneIn(2) ? "PT1H" : "PT0S");
        carrier("own", "PREMISES");
        file.withArray("/recordingVendors").addObject().put("name", "Dubber").put("seats", users / 4 + 1);
        file.withArray("/tokens").addObject().put("token", ADMINISTRATOR).put("personId", "root");
    }

    private ObjectNode carrier(String id, String kind) {
        ObjectNode carrier = file.withArray("/carriers")
                .addObject()
                .put("id", id)
                .put("name", id)
                .put("kind", kind);
        carrier.withArray("/accounts").add("taken@" + id + ".example");
        return carrier;
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }
}

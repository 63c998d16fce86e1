package io.hexline.bootstrap.laws;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Person;
import io.hexline.world.World;
import java.util.List;
import java.util.Random;

/** Requests by chance about what is there: some can be granted, others not. */
final class GeneratedRequests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MOVES = "/v1/telephony/config/jobs/person/moveLocation";
    private static final List<String> LICENSES =
            List.of("professional", "professional", "standard", "attendant", "cx", "messaging", "meeting", "none");

    private final Random random;
    private int newcomers;

    GeneratedRequests(Random random) {
        this.random = random;
    }

    /**
     * A request.
     *
     * @param kind what it asks for
     * @param body empty for none
     */
    record Request(String kind, String method, String path, String body) {

        @Override
        public String toString() {
            return method + " " + path + " " + body;
        }
    }

    /** The next request to a world as it is now, in which these jobs were started. */
    Request next(World world, List<String> jobs) {
        int dice = random.nextInt(100);
        if (dice < 30) {
            return move(world, dice < 6);
        } else if (dice < 48) {
            return licenses(world);
        } else if (dice < 55) {
            return onboarding(world);
        } else if (dice < 58) {
            return newPerson(world);
        } else if (dice < 73) {
            return update(world);
        } else if (dice < 77) {
            return new Request("remove a person", "DELETE", "/v1/people/" + person(world), "");
        } else if (dice < 94) {
            return numbers(world);
        }
        if (dice < 97) {
            return oneIn(4) ? pstn() : location(world);
        }
        return jobControl(jobs);
    }

    private Request move(World world, boolean validate) {
        ObjectNode body = JSON.createObjectNode();
        String target = location();
        ObjectNode entry = body.withArray("/usersList")
                .addObject()
                .put("locationId", target)
                .put("validate", validate);
        for (int user = validate ? 1 : 1 + random.nextInt(5); user > 0; user--) {
            ObjectNode member = entry.withArray("/users").addObject().put("userId", caller(world));
            if (oneIn(3)) {
                member.put("extension", oneIn(6) ? "" : extension());
            }
            if (oneIn(3)) {
                member.put("phoneNumber", oneIn(4) ? "" : number(world, target));
            }
        }
        return request(validate ? "validate a move" : "move", "POST", MOVES, body);
    }

    /** Licenses for somebody, and sites. */
    Request licenses(World world) {
        ObjectNode body = JSON.createObjectNode().put("personId", person(world));
        addLicenses(world, body);
        if (oneIn(4)) {
            body.withArray("/siteUrls")
                    .addObject()
                    .put("siteUrl", "acme.webex.com")
                    .put("accountType", "attendee")
                    .put("operation", oneIn(2) ? "add" : "remove");
        }
        return request("assign licenses", "PATCH", "/v1/licenses/users", body);
    }

    private void addLicenses(World world, ObjectNode body) {
        for (int license = 1 + random.nextInt(3); license > 0; license--) {
            ObjectNode entry = body.withArray("/licenses").addObject().put("id", any(LICENSES));
            entry.put("operation", oneIn(3) ? "remove" : "add");
            if (!oneIn(4)) {
                addPlace(world, entry.putObject("properties"));
            }
        }
    }

    private void addPlace(World world, ObjectNode properties) {
        String location = location();
        properties.put("locationId", location);
        if (!oneIn(3)) {
            properties.put("extension", extension());
        }
        if (!oneIn(3)) {
            properties.put("phoneNumber", number(world, location));
        }
    }

    private Request onboarding(World world) {
        ObjectNode body = JSON.createObjectNode();
        for (int user = 1 + random.nextInt(3); user > 0; user--) {
            String email = oneIn(8) ? "taken@fjord.example" : oneIn(4) ? person(world) + "@acme.example" : newEmail();
            ObjectNode newUser =
                    body.withArray("/users").addObject().put("email", email).put("displayName", "Somebody new");
            addLicenses(world, newUser);
        }
        return request("onboard", "POST", "/license/api/v1/organization/acme/users/onboard", body);
    }

    private String newEmail() {
        return "newcomer" + newcomers++ + "@acme.example";
    }

    private Request newPerson(World world) {
        ObjectNode body = JSON.createObjectNode().put("displayName", "Somebody new");
        body.withArray("/emails").add(newEmail());
        addCalling(world, body);
        return request("add a person", "POST", "/v1/people?callingData=true", body);
    }

    private Request update(World world) {
        Person person = any(List.copyOf(world.people()));
        ObjectNode body = JSON.createObjectNode().put("displayName", "Another name of " + person.id());
        if (oneIn(4)) {
            body.withArray("/emails").add(oneIn(3) ? person(world) + "@acme.example" : newEmail());
        }
        addCalling(world, body);
        return request("update a person", "PUT", "/v1/people/" + person.id() + "?callingData=true", body);
    }

    private void addCalling(World world, ObjectNode body) {
        String location = location();
        if (oneIn(2)) {
            body.put("locationId", location);
        }
        if (oneIn(2)) {
            body.put("extension", extension());
        }
        if (oneIn(3)) {
            body.withArray("/phoneNumbers").addObject().put("type", "work").put("value", number(world, location));
        }
        if (oneIn(2)) {
            body.withArray("/licenses");
            for (int license = random.nextInt(3); license > 0; license--) {
                body.withArray("/licenses").add(any(LICENSES));
            }
        }
    }

    private Request numbers(World world) {
        String location = location();
        String path = "/v1/telephony/config/locations/" + location + "/numbers";
        ObjectNode body = JSON.createObjectNode();
        body.withArray("/phoneNumbers").add(oneIn(2) ? newNumber() : number(world, location));
        return switch (random.nextInt(4)) {
            case 0 -> request("add numbers", "POST", path, body.put("state", oneIn(2) ? "ACTIVE" : "INACTIVE"));
            case 1 -> request("remove numbers", "DELETE", path, known(body, world, location));
            case 2 ->
                request(
                        "activate numbers",
                        "PUT",
                        path,
                        known(body, world, location).put("action", "ACTIVATE"));
            default ->
                request(
                        "deactivate numbers",
                        "PUT",
                        path,
                        known(body, world, location).put("action", "DEACTIVATE"));
        };
    }

    private ObjectNode known(ObjectNode body, World world, String location) {
        body.putArray("phoneNumbers").add(number(world, location));
        return body;
    }

    private String newNumber() {
        return "+4722" + (500000 + random.nextInt(300));
    }

    private Request location(World world) {
        String location = oneIn(4) ? "shop" : location();
        if (oneIn(3)) {
            return new Request("remove a location", "DELETE", "/v1/locations/" + location, "");
        }
        ObjectNode body = JSON.createObjectNode();
        body.putObject("callingLineId").put("phoneNumber", number(world, location));
        return request("update calling", "PUT", "/v1/telephony/config/locations/" + location, body);
    }

    private Request pstn() {
        ObjectNode body = JSON.createObjectNode();
        if (!oneIn(6)) {
            body.put("id", any(List.of("fjord", "nord", "own", "none")));
        }
        if (oneIn(3)) {
            body.put("premiseRouteType", "TRUNK").put("premiseRouteId", oneIn(4) ? "none" : "main");
        }
        return request("set up PSTN", "PUT", "/v1/telephony/pstn/locations/" + location() + "/connection", body);
    }

    private Request jobControl(List<String> jobs) {
        String job = jobs.isEmpty() ? "none" : jobs.get(jobs.size() - 1 - random.nextInt(Math.min(3, jobs.size())));
        String action = any(List.of("pause", "resume", "abandon"));
        return new Request(action + " a job", "POST", MOVES + "/" + job + "/actions/" + action + "/invoke", "");
    }

    private static Request request(String kind, String method, String path, ObjectNode body) {
        return new Request(kind, method, path, body.toString());
    }

    private String location() {
        return oneIn(30) ? any(List.of("shop", "hq", "nowhere")) : any(GeneratedWorld.LOCATIONS);
    }

    private String person(World world) {
        return oneIn(30) ? "nobody" : any(List.copyOf(world.people())).id().value();
    }

    private String caller(World world) {
        return oneIn(20)
                ? person(world)
                : any(List.copyOf(world.subscribers())).person().value();
    }

    private String extension() {
        return oneIn(20) ? "90" + random.nextInt(3) : String.valueOf(1000 + random.nextInt(1500));
    }

    /** A number of the location, mostly one that nobody has; now and then one of another location, or of none. */
    private String number(World world, String location) {
        if (oneIn(12)) {
            return newNumber();
        }
        boolean elsewhere = oneIn(10);
        boolean free = !oneIn(6);
        List<InventoryNumber> numbers = world.numbers().stream()
                .filter(number -> elsewhere
                        || number.location()
                                .filter(at -> at.value().equals(location))
                                .isPresent())
                .filter(number -> !free || number.owner().isEmpty())
                .toList();
        return numbers.isEmpty() ? newNumber() : any(numbers).number().value();
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

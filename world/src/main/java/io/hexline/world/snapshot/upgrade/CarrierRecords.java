package io.hexline.world.snapshot.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the carriers' records were said to differ in stands in the records of each carrier, which then are all there;
 * numbers that failed verification stand in the order that brought them.
 */
final class CarrierRecords {

    private static final String NUMBER = "phoneNumber";
    private static final String NUMBERS = "numbers";
    private static final String CARRIER = "carrierId";
    private static final String LOCATION = "locationId";
    private static final String CONNECTIONS = "connections";
    private static final String DIFFERENCES = "cpapi";

    private final ObjectNode snapshot;
    private final Map<String, String> carriersByLocation = new LinkedHashMap<>();
    private final Map<String, ObjectNode> differentNumbers = new LinkedHashMap<>();
    private final Map<String, String> connections = new HashMap<>();

    private CarrierRecords(ObjectNode snapshot) {
        this.snapshot = snapshot;
        Parts.organizations(snapshot)
                .flatMap(Parts::locations)
                .forEach(location -> Parts.object(location, "calling")
                        .flatMap(calling -> Parts.object(calling, "pstn"))
                        .forEach(pstn -> carriersByLocation.put(text(location, "id"), text(pstn, CARRIER))));
        Parts.object(snapshot, DIFFERENCES).forEach(differences -> {
            Parts.list(differences, NUMBERS).forEach(number -> differentNumbers.put(text(number, NUMBER), number));
            Parts.list(differences, CONNECTIONS)
                    .forEach(connection -> connections.put(text(connection, LOCATION), text(connection, "status")));
        });
    }

    static void upgrade(ObjectNode snapshot) {
        CarrierRecords records = new CarrierRecords(snapshot);
        Parts.list(snapshot, "carriers").forEach(records::upgradeCarrier);
        snapshot.remove(DIFFERENCES);
    }

    private void upgradeCarrier(ObjectNode carrier) {
        String id = text(carrier, "id");
        List<ObjectNode> own = numbersOf(id);
        if (carrier.path("orders").isObject()) {
            upgradeOrders(carrier, (ObjectNode) carrier.remove("orders"), own);
        }
        List<ObjectNode> others = numbersOfNobody(id);
        if (!others.isEmpty() || own.stream().anyMatch(this::isElsewhere)) {
            ArrayNode all = carrier.putArray(NUMBERS);
            own.forEach(number -> addNumber(number, all));
            others.forEach(number -> addNumber(number, all));
        }
        List<ObjectNode> unverified = own.stream()
                .filter(differs(different -> !different.path("verified").asBoolean(true)))
                .toList();
        if (!unverified.isEmpty()) {
            addOrder(carrier, id + "-new", "NEW", unverified)
                    .put("due", "2020-01-01T00:00:00Z")
                    .set("failedVerification", numbers(unverified));
        }
        upgradeConnections(carrier, id);
    }

    private void upgradeOrders(ObjectNode carrier, ObjectNode orders, List<ObjectNode> own) {
        JsonNode type = orders.remove("type");
        if (type != null && !type.asText().equals("MOVE") && !own.isEmpty()) {
            addOrder(carrier, text(carrier, "id") + "-port-out", "PORT_OUT", own);
        }
        JsonNode lost = orders.remove("lost");
        if (lost != null && lost.asBoolean()) {
            orders.put("retention", "PT0S");
        }
        carrier.set("fulfillment", orders);
    }

    private static ObjectNode addOrder(ObjectNode carrier, String id, String type, List<ObjectNode> about) {
        ObjectNode order = carrier.withArray("orders").addObject().put("id", id).put("type", type);
        order.set(NUMBERS, numbers(about));
        return order;
    }

    private static ArrayNode numbers(List<ObjectNode> entries) {
        ArrayNode numbers = entries.get(0).arrayNode();
        entries.forEach(entry -> numbers.add(text(entry, NUMBER)));
        return numbers;
    }

    private void upgradeConnections(ObjectNode carrier, String id) {
        List<String> places = carriersByLocation.entrySet().stream()
                .filter(connection -> connection.getValue().equals(id))
                .map(Map.Entry::getKey)
                .toList();
        if (places.stream().noneMatch(connections::containsKey)) {
            return;
        }
        ArrayNode all = carrier.putArray(CONNECTIONS);
        for (String place : places) {
            String status = connections.getOrDefault(place, "CONNECTED");
            if (!status.equals("MISSING")) {
                ObjectNode connection = all.addObject().put(LOCATION, place);
                if (status.equals("IN_TRANSITION")) {
                    connection.putObject("carrierChange");
                }
            }
        }
    }

    private void addNumber(ObjectNode number, ArrayNode all) {
        Optional<ObjectNode> different = different(number);
        if (different.filter(record -> record.path("missing").asBoolean()).isEmpty()) {
            ObjectNode added = all.addObject().put(NUMBER, text(number, NUMBER));
            Stream.concat(different.filter(record -> record.has(LOCATION)).stream(), Stream.of(number))
                    .filter(record -> record.has(LOCATION))
                    .limit(
                            different
                                            .filter(record ->
                                                    record.path("locationless").asBoolean())
                                            .isPresent()
                                    ? 0
                                    : 1)
                    .forEach(record -> added.set(LOCATION, record.get(LOCATION)));
        }
    }

    private List<ObjectNode> numbersOf(String carrier) {
        return inventory().filter(number -> carrierOf(number).equals(carrier)).toList();
    }

    /** Those that no organization has, at the locations of the carrier. */
    private List<ObjectNode> numbersOfNobody(String carrier) {
        List<String> known = inventory().map(number -> text(number, NUMBER)).toList();
        return differentNumbers.values().stream()
                .filter(number -> !known.contains(text(number, NUMBER)))
                .filter(number -> carrierOf(number).equals(carrier))
                .toList();
    }

    private Stream<ObjectNode> inventory() {
        return Parts.organizations(snapshot).flatMap(organization -> Parts.list(organization, NUMBERS));
    }

    private String carrierOf(ObjectNode number) {
        return number.has(CARRIER)
                ? text(number, CARRIER)
                : carriersByLocation.getOrDefault(text(number, LOCATION), "");
    }

    private boolean isElsewhere(ObjectNode number) {
        return differs(different -> different.path("missing").asBoolean()
                        || different.path("locationless").asBoolean()
                        || different.has(LOCATION) && !different.get(LOCATION).equals(number.get(LOCATION)))
                .test(number);
    }

    private Predicate<ObjectNode> differs(Predicate<ObjectNode> how) {
        return number -> different(number).filter(how).isPresent();
    }

    private Optional<ObjectNode> different(ObjectNode number) {
        return Optional.ofNullable(differentNumbers.get(text(number, NUMBER)));
    }

    private static String text(ObjectNode object, String field) {
        return object.path(field).asText();
    }
}

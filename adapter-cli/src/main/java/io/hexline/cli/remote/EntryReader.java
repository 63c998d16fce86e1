package io.hexline.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.entry.AuthorizationEntry;
import io.hexline.cli.entry.CarrierEntry;
import io.hexline.cli.entry.DeviceEntry;
import io.hexline.cli.entry.DialPlanEntry;
import io.hexline.cli.entry.LicenseEntry;
import io.hexline.cli.entry.LocationEntry;
import io.hexline.cli.entry.Named;
import io.hexline.cli.entry.NumberEntry;
import io.hexline.cli.entry.PersonEntry;
import io.hexline.cli.entry.ScheduleEntry;
import io.hexline.cli.id.PublicId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the things of an organization as the public API writes them. */
final class EntryReader {

    private static final String ATTENDEE = "#attendee";

    private EntryReader() {}

    static Either<Answer, PersonEntry> person(JsonNode person) {
        String email = person.at("/emails/0").asText();
        return known(
                person,
                "/displayName",
                new PersonEntry(
                        id(person),
                        email,
                        text(person.path("displayName")).orElse(email),
                        phone(person),
                        text(person.path("extension")),
                        text(person.path("locationId")).map(PublicId::plain),
                        texts(person.path("licenses")).map(PublicId::plain).toList(),
                        attended(person)));
    }

    private static Optional<String> phone(JsonNode person) {
        return FindingReader.stream(person.path("phoneNumbers"))
                .filter(phone -> phone.path("type").asText().equals("work"))
                .filter(phone -> phone.path("primary").asBoolean())
                .flatMap(phone -> text(phone.path("value")).stream())
                .findFirst();
    }

    private static List<String> attended(JsonNode person) {
        return texts(person.path("siteUrls"))
                .filter(site -> site.endsWith(ATTENDEE))
                .map(site -> site.substring(0, site.length() - ATTENDEE.length()))
                .toList();
    }

    static Either<Answer, LocationEntry> location(JsonNode location) {
        JsonNode address = location.path("address");
        return known(
                location,
                "/name",
                new LocationEntry(
                        id(location),
                        location.path("name").asText(),
                        text(address.path("city")),
                        text(address.path("state")),
                        address.path("country").asText(),
                        text(location.path("timeZone"))));
    }

    static Either<Answer, LicenseEntry> license(JsonNode license) {
        return known(
                license,
                "/name",
                new LicenseEntry(
                        id(license),
                        license.path("name").asText(),
                        license.path("totalUnits").asInt(),
                        license.path("consumedUnits").asInt(),
                        text(license.path("siteUrl"))));
    }

    static Either<Answer, NumberEntry> number(JsonNode number) {
        Optional<String> digits = text(number.path("phoneNumber"));
        Optional<String> extension = text(number.path("extension"));
        JsonNode location = number.path("location");
        JsonNode owner = number.path("owner");
        return digits.isEmpty() && extension.isEmpty()
                ? Either.left(NoAnswer.ofTheApi("it holds neither a number nor an extension"))
                : Either.right(new NumberEntry(
                        digits,
                        extension,
                        number.path("state").asText(),
                        text(location.path("id"))
                                .map(id -> new Named(
                                        PublicId.plain(id),
                                        location.path("name").asText())),
                        text(owner.path("id")).map(id -> new Named(PublicId.plain(id), name(owner)))));
    }

    private static String name(JsonNode owner) {
        return NumberEntry.name(
                text(owner.path("firstName")), owner.path("lastName").asText());
    }

    static Either<Answer, CarrierEntry> carrier(JsonNode carrier) {
        return known(
                carrier,
                "/displayName",
                new CarrierEntry(
                        id(carrier),
                        carrier.path("displayName").asText(),
                        texts(carrier.path("pstnServices")).anyMatch("MOBILE_NUMBERS"::equals)));
    }

    static Either<Answer, DialPlanEntry> dialPlan(JsonNode plan) {
        return known(
                plan,
                "/name",
                new DialPlanEntry(
                        id(plan),
                        plan.path("name").asText(),
                        new Named(
                                PublicId.plain(plan.path("routeId").asText()),
                                plan.path("routeName").asText()),
                        plan.path("routeType").asText()));
    }

    static Either<Answer, ScheduleEntry> schedule(JsonNode schedule) {
        return known(
                schedule,
                "/name",
                new ScheduleEntry(
                        schedule.path("name").asText(),
                        schedule.path("type").asText(),
                        new Named(
                                PublicId.plain(schedule.path("locationId").asText()),
                                schedule.path("locationName").asText())));
    }

    static Either<Answer, DeviceEntry> device(JsonNode device) {
        return known(
                device,
                "/displayName",
                new DeviceEntry(
                        device.path("displayName").asText(),
                        device.path("product").asText(),
                        text(device.path("mac")),
                        text(device.path("locationId")).map(PublicId::plain),
                        text(device.path("personId")).map(PublicId::plain),
                        text(device.path("workspaceId")).map(PublicId::plain)));
    }

    static Either<Answer, AuthorizationEntry> authorization(JsonNode authorization) {
        return known(
                authorization,
                "/clientId",
                new AuthorizationEntry(
                        id(authorization),
                        authorization.path("clientId").asText(),
                        authorization.path("type").asText()));
    }

    static Either<Answer, Named> organization(JsonNode organization) {
        return known(
                organization,
                "/displayName",
                new Named(id(organization), organization.path("displayName").asText()));
    }

    /** What has an id and something that names it. */
    private static <T> Either<Answer, T> known(JsonNode node, String name, T entry) {
        return text(node.path("id")).isPresent() && text(node.at(name)).isPresent()
                ? Either.right(entry)
                : Either.left(NoAnswer.ofTheApi("it lists something without id or name"));
    }

    private static String id(JsonNode node) {
        return PublicId.plain(node.path("id").asText());
    }

    private static Stream<String> texts(JsonNode array) {
        return FindingReader.stream(array).flatMap(item -> text(item).stream());
    }

    private static Optional<String> text(JsonNode value) {
        return Optional.of(value)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank());
    }
}

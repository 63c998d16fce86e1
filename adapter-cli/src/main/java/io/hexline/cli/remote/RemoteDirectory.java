package io.hexline.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.DeviceSearch;
import io.hexline.cli.client.DirectoryClient;
import io.hexline.cli.client.NumberSearch;
import io.hexline.cli.client.PersonSearch;
import io.hexline.cli.entry.AuthorizationEntry;
import io.hexline.cli.entry.CarrierEntry;
import io.hexline.cli.entry.DeviceEntry;
import io.hexline.cli.entry.DialPlanEntry;
import io.hexline.cli.entry.LicenseEntry;
import io.hexline.cli.entry.LocationEntry;
import io.hexline.cli.entry.Named;
import io.hexline.cli.entry.NumberEntry;
import io.hexline.cli.entry.Page;
import io.hexline.cli.entry.PersonEntry;
import io.hexline.cli.entry.ScheduleEntry;
import io.hexline.cli.id.PublicId;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An organization of a server.
 *
 * @param org empty for that of the token
 */
public record RemoteDirectory(PublicApi api, Optional<OrgId> org) implements DirectoryClient {

    private static final String PEOPLE = "/v1/people";
    private static final String LOCATIONS = "/v1/locations";
    private static final String CALLING_LOCATIONS = "/v1/telephony/config/locations";
    private static final String PSTN = "/v1/telephony/pstn/locations";
    private static final String DIAL_PLANS = "/v1/telephony/config/premisePstn/dialPlans";
    private static final String ITEMS = "items";

    RemoteDirectory(PublicApi api) {
        this(api, Optional.empty());
    }

    public RemoteDirectory(Server server) {
        this(new PublicApi(server));
    }

    @Override
    public Either<Answer, Page<PersonEntry>> people(PersonSearch search, int max) {
        Address people = at(PEOPLE)
                .with("callingData", Optional.of("true"))
                .with("displayName", search.beginning())
                .with("search", search.part())
                .with("locationId", search.location().map(RemoteDirectory::text));
        return all(people, ITEMS, max, EntryReader::person);
    }

    @Override
    public Either<Answer, Optional<PersonEntry>> person(PersonId id) {
        return one(
                ofOrg(Address.of(PEOPLE, PublicId.encode("PEOPLE", id.value()), ""))
                        .with("callingData", Optional.of("true")),
                EntryReader::person);
    }

    @Override
    public Either<Answer, Optional<PersonEntry>> person(Email email) {
        Address people = at(PEOPLE).with("callingData", Optional.of("true")).with("email", Optional.of(email.value()));
        return all(people, ITEMS, 1, EntryReader::person)
                .map(page -> page.elements().stream().findFirst());
    }

    @Override
    public Either<Answer, Page<LocationEntry>> locations(Optional<String> name, int max) {
        return all(at(LOCATIONS).with("name", name), ITEMS, max, EntryReader::location);
    }

    @Override
    public Either<Answer, Optional<LocationEntry>> location(LocationId id) {
        return one(ofOrg(Address.of(LOCATIONS, text(id), "")), EntryReader::location);
    }

    @Override
    public Either<Answer, List<LicenseEntry>> licenses() {
        return api.list(at("/v1/licenses").text())
                .flatMap(licenses -> Either.traverseRight(licenses, EntryReader::license))
                .map(Seq::asJava);
    }

    @Override
    public Either<Answer, Page<NumberEntry>> numbers(NumberSearch search, int max) {
        Address numbers = at("/v1/telephony/config/numbers")
                .with("phoneNumber", search.digits())
                .with("ownerName", search.owner())
                .with("locationId", search.location().map(RemoteDirectory::text))
                .with("available", search.available().map(Object::toString));
        return all(numbers, "phoneNumbers", max, EntryReader::number);
    }

    @Override
    public Either<Answer, List<CarrierEntry>> carriers(Optional<LocationId> location) {
        return location.map(RemoteDirectory::text)
                .<Either<Answer, Optional<String>>>map(id -> Either.right(Optional.of(id)))
                .orElseGet(this::anyThatCalls)
                .flatMap(there -> there.map(this::carriersAt).orElseGet(() -> Either.right(List.of())));
    }

    private Either<Answer, Optional<String>> anyThatCalls() {
        return api.pages(at(CALLING_LOCATIONS).text(), "locations", 1)
                .map(page -> page.elements().stream()
                        .map(location -> location.path("id").asText())
                        .findFirst());
    }

    private Either<Answer, List<CarrierEntry>> carriersAt(String location) {
        return api.list(ofOrg(Address.of(PSTN, location, "/connectionOptions")).text())
                .flatMap(carriers -> Either.traverseRight(carriers, EntryReader::carrier))
                .map(Seq::asJava);
    }

    @Override
    public Either<Answer, Page<DialPlanEntry>> dialPlans(Optional<String> name, int max) {
        return all(at(DIAL_PLANS).with("dialPlanName", name), "dialPlans", max, EntryReader::dialPlan);
    }

    @Override
    public Either<Answer, Page<ScheduleEntry>> schedules(LocationId location, Optional<String> name, int max) {
        Address schedules = ofOrg(Address.of(CALLING_LOCATIONS, text(location), "/schedules"));
        return all(schedules.with("name", name), "schedules", max, EntryReader::schedule);
    }

    @Override
    public Either<Answer, Page<DeviceEntry>> devices(DeviceSearch search, int max) {
        Address devices = at("/v1/devices")
                .with("displayName", search.name())
                .with("mac", search.mac().map(Object::toString))
                .with("locationId", search.location().map(RemoteDirectory::text))
                .with("personId", search.user().map(id -> PublicId.encode("PEOPLE", id.value())));
        return all(devices, ITEMS, max, EntryReader::device);
    }

    @Override
    public Either<Answer, List<AuthorizationEntry>> authorizations(PersonId user) {
        String person = PublicId.encode("PEOPLE", user.value());
        return api.list(at("/v1/authorizations")
                        .with("personId", Optional.of(person))
                        .text())
                .flatMap(all -> Either.traverseRight(all, EntryReader::authorization))
                .map(Seq::asJava);
    }

    @Override
    public Either<Answer, List<Named>> organizations() {
        return api.list("/v1/organizations")
                .flatMap(all -> Either.traverseRight(all, EntryReader::organization))
                .map(Seq::asJava);
    }

    private Address at(String path) {
        return ofOrg(new Address(path));
    }

    private Address ofOrg(Address address) {
        return address.with("orgId", org.map(id -> PublicId.encode("ORGANIZATION", id.value())));
    }

    private static String text(LocationId id) {
        return PublicId.encode("LOCATION", id.value());
    }

    private <T> Either<Answer, Page<T>> all(
            Address list, String name, int max, Function<JsonNode, Either<Answer, T>> read) {
        return api.pages(list.text(), name, max)
                .flatMap(page -> Either.traverseRight(page.elements(), read)
                        .map(elements -> new Page<>(elements.asJava(), page.more())));
    }

    private <T> Either<Answer, Optional<T>> one(Address thing, Function<JsonNode, Either<Answer, T>> read) {
        return api.find(thing.text())
                .flatMap(found -> found.map(node -> read.apply(node).map(Optional::of))
                        .orElseGet(() -> Either.right(Optional.empty())));
    }
}

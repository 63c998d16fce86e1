package io.hexline.console.location;

import static io.hexline.console.page.Menu.LOCATIONS;

import com.google.common.collect.ImmutableList;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.failure.Failure;
import io.hexline.application.location.CountAtLocation.LocationCounts;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Address;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Fact;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Menu;
import io.hexline.console.page.Words;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Premises;
import io.hexline.domain.location.Premises.StreetAddress;
import io.hexline.domain.value.Id.LocationId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything about one location.
 *
 * @param calling none where nobody can call from there
 * @param meaning what it is to its users, in sentences
 * @param move where everybody is moved from here; empty for whom that is not
 */
public record LocationPage(
        Frame frame,
        String name,
        List<Fact> place,
        List<Fact> calling,
        List<String> meaning,
        List<Count> counts,
        List<Row> features,
        Optional<String> move) {

    /**
     * How much there is of something.
     *
     * @param path where it is listed; empty where it is not
     */
    public record Count(String label, int count, Optional<String> path) {}

    /** A feature; what it lacks is empty. */
    public record Row(String type, String name, String number, String extension, int members) {

        static Row of(Feature feature) {
            return new Row(
                    Words.of(feature.type()),
                    feature.name(),
                    feature.number().map(Object::toString).orElse(""),
                    feature.extension().map(Object::toString).orElse(""),
                    feature.members().size());
        }
    }

    static Page show(String id, Visitor visitor) {
        Frame frame = Frame.of("Location", LOCATIONS, visitor);
        return Failure.orInvalid(LocationId.parse(id))
                .flatMap(location -> FoundLocation.by(location, visitor))
                .fold(
                        failure -> Drawing.trouble(failure, frame),
                        found -> Drawing.draw(templates -> templates.locationOne(of(found, visitor, frame))));
    }

    private static LocationPage of(FoundLocation found, Visitor visitor, Frame frame) {
        Location location = found.location();
        boolean movable = location.calling().isPresent()
                && found.counts().filter(counts -> counts.users() > 0).isPresent()
                && Menu.may(visitor, Permission.MOVE_USERS);
        return new LocationPage(
                frame.titled(location.name()),
                location.name(),
                place(location),
                location.calling().map(calling -> calling(found, calling)).orElse(List.of()),
                location.calling()
                        .map(calling -> new Meaning(found, calling).sentences())
                        .orElse(List.of()),
                found.counts()
                        .map(counts -> counts(counts, location.id(), Menu.USERS.isFor(visitor)))
                        .orElse(List.of()),
                found.features().stream().map(Row::of).toList(),
                Optional.of(new Address("/console/moves/plan")
                                .with("location", location.id().value())
                                .text())
                        .filter(path -> movable));
    }

    private static List<Fact> place(Location location) {
        Premises premises = location.premises();
        StreetAddress address = premises.address();
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        facts.add(new Fact(
                "Address",
                Words.list(Stream.of(
                        address.line1(),
                        address.line2(),
                        address.postalCode(),
                        Optional.of(LocationsPage.place(location))))));
        premises.timeZone().ifPresent(zone -> facts.add(new Fact("Time zone", zone)));
        premises.announcementLanguage()
                .or(premises::preferredLanguage)
                .ifPresent(language -> facts.add(new Fact("Language", language)));
        if (!premises.floors().isEmpty()) {
            facts.add(new Fact("Floors", String.valueOf(premises.floors().size())));
        }
        premises.notes().ifPresent(notes -> facts.add(new Fact("Notes", notes)));
        return facts.build();
    }

    private static List<Fact> calling(FoundLocation found, CallingProfile calling) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        calling.numbers().main().ifPresent(main -> facts.add(new Fact("Main number", main.toString())));
        found.location().routingPrefix().ifPresent(prefix -> facts.add(new Fact("Routing prefix", prefix)));
        facts.add(new Fact(
                "Connection",
                found.pstn()
                        .map(pstn -> pstn.carrier().name() + " ("
                                + kind(pstn.carrier().kind()) + ")")
                        .orElseGet(() -> unnamed(found, calling))));
        found.gateway().ifPresent(gateway -> facts.add(new Fact("Through", gateway)));
        calling.dialPlan().routingProfile().ifPresent(profile -> facts.add(new Fact("Routing profile", profile)));
        calling.dialPlan().callingZone().ifPresent(zone -> facts.add(new Fact("Calling zone", zone)));
        calling.subscription()
                .ifPresent(paid -> facts.add(new Fact("Paid from", paid.id().value())));
        return facts.build();
    }

    private static String unnamed(FoundLocation found, CallingProfile calling) {
        if (found.connection().silent()) {
            return "Not known now: the carriers' records do not answer.";
        }
        return calling.pstn().isEmpty() ? "None" : "There is one";
    }

    private static String kind(CarrierKind kind) {
        return switch (kind) {
            case CISCO_PSTN -> "Cisco PSTN";
            case INTEGRATED_CCP -> "cloud connected, integrated";
            case NON_INTEGRATED_CCP -> "cloud connected, not integrated";
            case PREMISES -> "lines of its own";
            case WEBEX_DIRECT -> "Webex";
        };
    }

    private static List<Count> counts(LocationCounts counts, LocationId id, boolean linksUsers) {
        Address numbers = new Address(Menu.NUMBERS.path()).with("location", id.value());
        Address users = new Address(Menu.USERS.path()).with("location", id.value());
        return List.of(
                new Count("Users", counts.users(), Optional.of(users.text()).filter(path -> linksUsers)),
                new Count("Numbers", counts.numbers(), Optional.of(numbers.text())),
                new Count(
                        "Free numbers",
                        counts.freeNumbers(),
                        Optional.of(numbers.with("state", "free").text())),
                new Count(
                        "Inactive numbers",
                        counts.inactiveNumbers(),
                        Optional.of(numbers.with("state", "inactive").text())),
                new Count("Features", counts.features(), Optional.empty()),
                new Count("Workspaces", counts.workspaces(), Optional.empty()),
                new Count("Virtual lines", counts.virtualLines(), Optional.empty()),
                new Count("Trunks", counts.trunks(), Optional.empty()));
    }
}

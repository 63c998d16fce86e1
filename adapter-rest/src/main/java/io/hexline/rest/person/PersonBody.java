package io.hexline.rest.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hexline.application.user.UserView;
import io.hexline.domain.license.License;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.SiteUrl;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Json;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person, on the wire.
 *
 * @param loginEnabled {@code true} or {@code false}, as a text
 * @param phoneNumbers with {@code extension} and {@code locationId} the calling data; left out where it is not asked for
 */
record PersonBody(
        String id,
        List<String> emails,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Phone> phoneNumbers,
        String extension,
        String locationId,
        String displayName,
        String nickName,
        String firstName,
        String lastName,
        String avatar,
        String orgId,
        List<String> roles,
        List<String> licenses,
        String department,
        String manager,
        String managerId,
        String title,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Address> addresses,
        String created,
        String lastModified,
        List<String> siteUrls,
        String loginEnabled,
        String type) {

    /** A number under which the person is reached. */
    record Phone(String type, String value, boolean primary) {}

    /** Where the person can be written to. */
    record Address(
            String type, String country, String locality, String region, String streetAddress, String postalCode) {

        static Address of(Profile.PostalAddress address) {
            return new Address(
                    address.type().orElse(null),
                    address.country().orElse(null),
                    address.locality().orElse(null),
                    address.region().orElse(null),
                    address.street().orElse(null),
                    address.postalCode().orElse(null));
        }
    }

    static PersonBody of(UserView user, boolean callingData) {
        Person person = user.person();
        Profile profile = person.profile();
        Optional<Subscriber> subscriber = user.subscriber().filter(any -> callingData);
        Lines lines = subscriber.map(Subscriber::lines).orElse(Lines.NONE);
        return new PersonBody(
                WireId.text(person.id()),
                List.of(person.email().value()),
                phones(lines, prefix(user)),
                lines.extension().map(Object::toString).orElse(null),
                subscriber.flatMap(Subscriber::location).map(WireId::text).orElse(null),
                person.name().display(),
                profile.nickName().orElse(null),
                person.name().first().orElse(null),
                person.name().last().orElse(null),
                profile.avatar().orElse(null),
                WireId.text(person.org()),
                ids(person.roles()),
                ids(person.holdings().licenses()),
                profile.department().orElse(null),
                profile.manager().orElse(null),
                profile.managerId().map(WireId::text).orElse(null),
                profile.title().orElse(null),
                profile.addresses().stream().map(Address::of).toList(),
                person.dates().created().map(Json::text).orElse(null),
                person.dates().lastModified().map(Json::text).orElse(null),
                sites(user),
                String.valueOf(profile.loginEnabled()),
                "person");
    }

    private static List<Phone> phones(Lines lines, String prefix) {
        return Stream.of(
                        lines.number().stream().map(number -> new Phone("work", number.toString(), true)),
                        lines.alternates().stream()
                                .map(other -> new Phone("work", other.number().toString(), false)),
                        lines.extension().stream()
                                .map(extension -> new Phone("work_extension", prefix + extension, false)),
                        lines.fax().stream().map(number -> new Phone("fax", number.toString(), false)))
                .flatMap(phones -> phones)
                .toList();
    }

    /** "For the Webex Calling person, the value will have a routing prefix along with the extension." */
    private static String prefix(UserView user) {
        return user.location()
                .flatMap(Location::calling)
                .flatMap(calling -> calling.settings().routingPrefix())
                .orElse("");
    }

    private static List<String> ids(Collection<?> things) {
        return things.stream().map(WireId::text).sorted().toList();
    }

    private static List<String> sites(UserView user) {
        Stream<SiteUrl> hosted = user.licenses().stream()
                .map(License::site)
                .flatMap(Optional::stream)
                .distinct();
        return Stream.concat(
                        user.person().holdings().attendeeSites().stream().map(site -> site + "#attendee"),
                        hosted.map(site -> site + "#host"))
                .toList();
    }
}

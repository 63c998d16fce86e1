package io.hexline.rest.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.hexline.application.user.UserView;
import io.hexline.domain.license.License;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.user.Subscriber;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Json;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person, on the wire.
 *
 * @param loginEnabled {@code true} or {@code false}, as a text
 * @param userName null where the list of people is not one of ids
 * @param extension with {@code locationId} the calling data; left out where it is not asked for
 */
record PersonBody(
        String id,
        String userName,
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
        return new PersonBody(
                WireId.text(person.id()),
                null,
                List.of(person.email().value()),
                phones(user),
                text(subscriber.flatMap(known -> known.lines().extension())),
                text(subscriber.flatMap(Subscriber::location)),
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
                text(profile.managerId()),
                profile.title().orElse(null),
                Lists.transform(profile.addresses(), Address::of),
                person.dates().created().map(Json::text).orElse(null),
                person.dates().lastModified().map(Json::text).orElse(null),
                sites(user),
                String.valueOf(profile.loginEnabled()),
                "person");
    }

    private static String text(Optional<?> value) {
        return value.map(WireId::text).orElse(null);
    }

    /** The same with what it signs in by. */
    PersonBody withUserName() {
        return new PersonBody(
                id,
                emails.get(0),
                emails,
                phoneNumbers,
                extension,
                locationId,
                displayName,
                nickName,
                firstName,
                lastName,
                avatar,
                orgId,
                roles,
                licenses,
                department,
                manager,
                managerId,
                title,
                addresses,
                created,
                lastModified,
                siteUrls,
                loginEnabled,
                type);
    }

    private static List<Phone> phones(UserView user) {
        Lines lines = user.subscriber().map(Subscriber::lines).orElse(Lines.NONE);
        String prefix = prefix(user);
        ImmutableList.Builder<Phone> phones = ImmutableList.builder();
        lines.number().ifPresent(number -> phones.add(new Phone("work", number.value(), true)));
        for (AlternateNumber other : lines.alternates()) {
            phones.add(new Phone("work", other.number().value(), false));
        }
        lines.extension()
                .ifPresent(extension -> phones.add(new Phone(
                        "work_extension",
                        prefix + extension.value(),
                        lines.number().isEmpty())));
        lines.fax().ifPresent(number -> phones.add(new Phone("fax", number.value(), false)));
        return phones.build();
    }

    /** "For the Webex Calling person, the value will have a routing prefix along with the extension." */
    private static String prefix(UserView user) {
        return user.location()
                .flatMap(Location::calling)
                .flatMap(calling -> calling.settings().routingPrefix())
                .orElse("");
    }

    private static List<String> ids(Collection<?> things) {
        return ImmutableList.sortedCopyOf(Collections2.transform(things, WireId::text));
    }

    private static List<String> sites(UserView user) {
        Set<String> sites = new LinkedHashSet<>();
        user.person().holdings().attendeeSites().forEach(site -> sites.add(site + "#attendee"));
        for (License license : user.licenses()) {
            license.site().ifPresent(site -> sites.add(site + "#host"));
        }
        return ImmutableList.copyOf(sites);
    }
}

package io.hexline.rest.scim;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.hexline.application.user.UserView;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.user.Person.Profile.PostalAddress;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.rest.json.Json;
import java.util.List;

/**
 * A person, as RFC 7643 writes a user. Ids are plain.
 *
 * @param userName the e-mail
 * @param active whether the person may sign in
 * @param phoneNumbers those of calling, which are given with its license and not here
 * @param groups to which it belongs, where they are asked for
 */
record ScimUser(
        List<String> schemas,
        String id,
        String externalId,
        String userName,
        boolean active,
        Name name,
        String displayName,
        String nickName,
        String title,
        String userType,
        List<Value> emails,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Value> phoneNumbers,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Address> addresses,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<GroupValue> groups,
        @JsonProperty(ENTERPRISE) Enterprise enterprise,
        @JsonProperty(WEBEX) Webex webex,
        Meta meta) {

    static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    static final String WEBEX = "urn:scim:schemas:extension:cisco:webexidentity:2.0:User";

    record Name(String givenName, String familyName) {}

    /** One e-mail, or one number. */
    record Value(String value, String type, boolean primary) {}

    /** A group to which it belongs; {@code $ref} is its address. */
    record GroupValue(
            String value,
            String display,
            @JsonProperty("$ref") String ref) {

        static GroupValue of(UserGroup group, String base) {
            String id = group.id().value();
            return new GroupValue(id, group.name(), base + "/Groups/" + id);
        }
    }

    record Address(
            String type, String streetAddress, String locality, String region, String postalCode, String country) {

        static Address of(PostalAddress address) {
            return new Address(
                    address.type().orElse(null),
                    address.street().orElse(null),
                    address.locality().orElse(null),
                    address.region().orElse(null),
                    address.postalCode().orElse(null),
                    address.country().orElse(null));
        }
    }

    record Enterprise(String department, ManagerValue manager) {

        static Enterprise of(Profile profile) {
            boolean managed =
                    profile.manager().isPresent() || profile.managerId().isPresent();
            return new Enterprise(
                    profile.department().orElse(null),
                    managed
                            ? new ManagerValue(
                                    profile.managerId().map(PersonId::value).orElse(null),
                                    profile.manager().orElse(null))
                            : null);
        }
    }

    record ManagerValue(String value, String displayName) {}

    record Webex(List<String> accountStatus, Owner meta) {

        record Owner(String organizationId) {}
    }

    record Meta(String resourceType, String location, String created, String lastModified, String version) {}

    /**
     * The user.
     *
     * @param base the address under which users and groups are
     */
    static ScimUser of(UserView user, String base) {
        return of(user, base, List.of());
    }

    /** The same with the groups to which it belongs. */
    static ScimUser of(UserView user, String base, List<UserGroup> groups) {
        Person person = user.person();
        Profile profile = person.profile();
        return new ScimUser(
                List.of(CORE, ENTERPRISE, WEBEX),
                person.id().value(),
                profile.externalId().orElse(null),
                person.email().value(),
                profile.loginEnabled(),
                new Name(
                        person.name().first().orElse(null), person.name().last().orElse(null)),
                person.name().display(),
                profile.nickName().orElse(null),
                profile.title().orElse(null),
                "user",
                List.of(new Value(person.email().value(), "work", true)),
                numbers(user.subscriber().map(Subscriber::lines).orElse(Lines.NONE)),
                Lists.transform(profile.addresses(), Address::of),
                Lists.transform(groups, group -> GroupValue.of(group, base)),
                Enterprise.of(profile),
                new Webex(
                        List.of(profile.loginEnabled() ? "active" : "inactive"),
                        new Webex.Owner(person.org().value())),
                meta(person, base + "/Users"));
    }

    private static List<Value> numbers(Lines lines) {
        ImmutableList.Builder<Value> numbers = ImmutableList.builder();
        lines.number().ifPresent(number -> numbers.add(new Value(number.value(), "work", true)));
        lines.alternates().forEach(other -> numbers.add(new Value(other.number().value(), "work", false)));
        lines.extension().ifPresent(extension -> numbers.add(new Value(extension.value(), "work_extension", false)));
        lines.fax().ifPresent(number -> numbers.add(new Value(number.value(), "fax", false)));
        return numbers.build();
    }

    private static Meta meta(Person person, String users) {
        return new Meta(
                "User",
                users + "/" + person.id().value(),
                person.dates().created().map(Json::text).orElse(null),
                person.dates().lastModified().map(Json::text).orElse(null),
                "W/\"" + person.version().number() + "\"");
    }
}

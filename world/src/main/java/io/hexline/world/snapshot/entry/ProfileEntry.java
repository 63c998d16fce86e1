package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.value.Id.PersonId;
import java.util.List;
import java.util.Optional;

@JsonClassDescription("What is written about a person that no rule looks at.")
public record ProfileEntry(
        @JsonPropertyDescription("What the person is called by friends.")
        String nickName,

        @JsonPropertyDescription("The title.") String title,
        @JsonPropertyDescription("The business department.") String department,
        @JsonPropertyDescription("The name of the manager.") String manager,

        @JsonPropertyDescription("The manager, if that is somebody here.")
        PersonId managerId,

        @JsonPropertyDescription("Where a picture is.") String avatar,

        @JsonPropertyDescription("Where the person can be written to.")
        List<PostalAddressEntry> addresses,

        @JsonPropertyDescription("By which a directory outside knows the person.")
        String externalId,

        @JsonProperty(defaultValue = "true") @JsonPropertyDescription("Whether the person may sign in.")
        Boolean loginEnabled) {

    public static final ProfileEntry EMPTY = of(Profile.EMPTY);

    @JsonClassDescription("Where a person can be written to.")
    public record PostalAddressEntry(
            @JsonPropertyDescription("What it is, for example work.")
            String type,

            @JsonPropertyDescription("The country.") String country,
            @JsonPropertyDescription("The city.") String locality,

            @JsonPropertyDescription("The state or province.")
            String region,

            @JsonPropertyDescription("The street.") String streetAddress,
            @JsonPropertyDescription("The postal code.") String postalCode) {

        public static PostalAddressEntry of(Profile.PostalAddress address) {
            return new PostalAddressEntry(
                    address.type().orElse(null),
                    address.country().orElse(null),
                    address.locality().orElse(null),
                    address.region().orElse(null),
                    address.street().orElse(null),
                    address.postalCode().orElse(null));
        }

        Profile.PostalAddress address() {
            return new Profile.PostalAddress(
                    Optional.ofNullable(type),
                    Optional.ofNullable(country),
                    Optional.ofNullable(locality),
                    Optional.ofNullable(region),
                    Optional.ofNullable(streetAddress),
                    Optional.ofNullable(postalCode));
        }
    }

    public ProfileEntry {
        addresses = Absent.none(addresses);
        loginEnabled = Absent.or(loginEnabled, true);
    }

    public static ProfileEntry of(Profile profile) {
        return new ProfileEntry(
                profile.nickName().orElse(null),
                profile.title().orElse(null),
                profile.department().orElse(null),
                profile.manager().orElse(null),
                profile.managerId().orElse(null),
                profile.avatar().orElse(null),
                profile.addresses().stream().map(PostalAddressEntry::of).toList(),
                profile.externalId().orElse(null),
                profile.loginEnabled());
    }

    public Profile profile() {
        return new Profile(
                Optional.ofNullable(nickName),
                Optional.ofNullable(title),
                Optional.ofNullable(department),
                Optional.ofNullable(manager),
                Optional.ofNullable(managerId),
                Optional.ofNullable(avatar),
                addresses.stream().map(PostalAddressEntry::address).toList(),
                Optional.ofNullable(externalId),
                loginEnabled);
    }
}

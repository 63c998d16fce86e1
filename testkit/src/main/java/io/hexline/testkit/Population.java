package io.hexline.testkit;

import io.hexline.domain.access.AccessToken;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.license.License;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.LocationId;
import io.hexline.domain.number.Extension;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.PersonId;
import io.hexline.domain.user.Subscriber;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a host under test holds at first. Whatever versions the things have, the host stores each of them for the first
 * time. The e-mails of the subscribers are registered with the carriers.
 */
public record Population(
        List<Organization> organizations,
        List<License> licenses,
        List<Location> locations,
        List<Feature> features,
        List<Person> people,
        List<Subscriber> subscribers,
        List<InventoryNumber> numbers,
        List<CarrierAccount> accounts,
        List<Token> tokens) {

    public Population {
        organizations = List.copyOf(organizations);
        licenses = List.copyOf(licenses);
        locations = List.copyOf(locations);
        features = List.copyOf(features);
        people = List.copyOf(people);
        subscribers = List.copyOf(subscribers);
        numbers = List.copyOf(numbers);
        accounts = List.copyOf(accounts);
        tokens = List.copyOf(tokens);
    }

    /** A feature of a location, such as a hunt group, with its extension. */
    public record Feature(LocationId location, String name, Extension extension) {}

    /** A token of a person, with its scopes and the other organizations that a partner may administer. */
    public record Token(AccessToken token, PersonId person, Set<String> scopes, Set<OrgId> managed) {}

    public static Builder of(Organization... organizations) {
        Builder builder = new Builder();
        builder.organizations.addAll(List.of(organizations));
        return builder;
    }

    /** Adds one thing after the other. */
    public static final class Builder {

        private final List<Organization> organizations = new ArrayList<>();
        private final List<License> licenses = new ArrayList<>();
        private final List<Location> locations = new ArrayList<>();
        private final List<Feature> features = new ArrayList<>();
        private final List<Person> people = new ArrayList<>();
        private final List<Subscriber> subscribers = new ArrayList<>();
        private final List<InventoryNumber> numbers = new ArrayList<>();
        private final List<CarrierAccount> accounts = new ArrayList<>();
        private final List<Token> tokens = new ArrayList<>();

        private Builder() {}

        public Builder with(License... more) {
            licenses.addAll(List.of(more));
            return this;
        }

        public Builder with(Location... more) {
            locations.addAll(List.of(more));
            return this;
        }

        public Builder with(Feature... more) {
            features.addAll(List.of(more));
            return this;
        }

        public Builder with(Person... more) {
            people.addAll(List.of(more));
            return this;
        }

        public Builder with(Subscriber... more) {
            subscribers.addAll(List.of(more));
            return this;
        }

        public Builder with(InventoryNumber... more) {
            numbers.addAll(List.of(more));
            return this;
        }

        public Builder with(CarrierAccount... more) {
            accounts.addAll(List.of(more));
            return this;
        }

        public Builder with(Token... more) {
            tokens.addAll(List.of(more));
            return this;
        }

        public Population build() {
            return new Population(
                    organizations, licenses, locations, features, people, subscribers, numbers, accounts, tokens);
        }
    }
}

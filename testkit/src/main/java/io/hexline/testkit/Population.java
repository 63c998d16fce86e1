package io.hexline.testkit;

import io.hexline.domain.access.AccessToken;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierConnection;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.carrier.CarrierNumber;
import io.hexline.domain.carrier.NumberOrder;
import io.hexline.domain.license.License;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.RecordingSettings;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.CarrierId;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
import io.hexline.domain.value.PhoneNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a host under test holds at first. Whatever versions the things have, the host stores each of them for the first
 * time. The e-mails of the subscribers are registered with the carriers.
 *
 * @param carrierSide what is known on the carriers' side
 * @param recordings what the recording service has set, by subscriber; absent where recording is off
 */
public record Population(
        List<Organization> organizations,
        List<License> licenses,
        List<Location> locations,
        List<Feature> features,
        List<Person> people,
        List<Subscriber> subscribers,
        List<InventoryNumber> numbers,
        CarrierSide carrierSide,
        Map<PersonId, RecordingSettings> recordings,
        List<Token> tokens) {

    public Population {
        organizations = List.copyOf(organizations);
        licenses = List.copyOf(licenses);
        locations = List.copyOf(locations);
        features = List.copyOf(features);
        people = List.copyOf(people);
        subscribers = List.copyOf(subscribers);
        numbers = List.copyOf(numbers);
        recordings = Map.copyOf(recordings);
        tokens = List.copyOf(tokens);
    }

    /** A hunt group of a location, with its extension. */
    public record Feature(LocationId location, String name, Extension extension) {}

    /** A token of a person, with its scopes and the other organizations that a partner may administer. */
    public record Token(
            AccessToken token, PersonId person, Set<String> scopes, Set<OrgId> managed, Set<LocationId> locations) {}

    /**
     * The carriers and their own records; any number that these do not name is at its location, any other location is
     * connected.
     *
     * @param missing the numbers that the records lack
     * @param orders the state in which a carrier's orders are and stay; absent for carried out at once
     */
    public record CarrierSide(
            List<Carrier> carriers,
            List<CarrierAccount> accounts,
            List<CarrierNumber> numbers,
            List<PhoneNumber> missing,
            Map<LocationId, CarrierConnection> connections,
            Map<CarrierId, NumberOrder.State> orders) {

        public CarrierSide {
            carriers = List.copyOf(carriers);
            accounts = List.copyOf(accounts);
            numbers = List.copyOf(numbers);
            missing = List.copyOf(missing);
            connections = Map.copyOf(connections);
            orders = Map.copyOf(orders);
        }
    }

    public static Builder of(Organization... organizations) {
        return new Builder(List.of(organizations));
    }

    /** Adds one thing after the other. */
    public static final class Builder {

        private final List<Organization> organizations;
        private final List<License> licenses = new ArrayList<>();
        private final List<Location> locations = new ArrayList<>();
        private final List<Feature> features = new ArrayList<>();
        private final List<Person> people = new ArrayList<>();
        private final List<Subscriber> subscribers = new ArrayList<>();
        private final List<InventoryNumber> numbers = new ArrayList<>();
        private final List<Carrier> carriers = new ArrayList<>();
        private final List<CarrierAccount> accounts = new ArrayList<>();
        private final List<CarrierNumber> carrierNumbers = new ArrayList<>();
        private final List<PhoneNumber> missing = new ArrayList<>();
        private final Map<LocationId, CarrierConnection> connections = new HashMap<>();
        private final Map<CarrierId, NumberOrder.State> orders = new HashMap<>();
        private final Map<PersonId, RecordingSettings> recordings = new HashMap<>();
        private final List<Token> tokens = new ArrayList<>();

        private Builder(List<Organization> organizations) {
            this.organizations = organizations;
        }

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

        public Builder with(Carrier... more) {
            carriers.addAll(List.of(more));
            return this;
        }

        public Builder with(CarrierAccount... more) {
            accounts.addAll(List.of(more));
            return this;
        }

        public Builder with(CarrierNumber... more) {
            carrierNumbers.addAll(List.of(more));
            return this;
        }

        public Builder with(Token... more) {
            tokens.addAll(List.of(more));
            return this;
        }

        public Builder withMissing(PhoneNumber number) {
            missing.add(number);
            return this;
        }

        public Builder withConnection(LocationId location, CarrierConnection connection) {
            connections.put(location, connection);
            return this;
        }

        public Builder withOrders(CarrierId carrier, NumberOrder.State state) {
            orders.put(carrier, state);
            return this;
        }

        public Builder withRecording(PersonId user, RecordingSettings settings) {
            recordings.put(user, settings);
            return this;
        }

        public Population build() {
            return new Population(
                    organizations,
                    licenses,
                    locations,
                    features,
                    people,
                    subscribers,
                    numbers,
                    new CarrierSide(carriers, accounts, carrierNumbers, missing, connections, orders),
                    recordings,
                    tokens);
        }
    }
}

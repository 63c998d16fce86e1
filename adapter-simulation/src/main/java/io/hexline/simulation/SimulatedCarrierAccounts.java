package io.hexline.simulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.collaborator.Command;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.carrier.CarrierAccount.AccountConflict;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.RegistrationId;
import io.hexline.world.Keyed;
import io.hexline.world.KeyedSet;
import io.hexline.world.Work.Outside.Registered;
import io.hexline.world.World;
import io.hexline.world.state.Codec;
import io.hexline.world.state.Opening;
import io.hexline.world.state.StateStore;
import io.hexline.world.state.StateTable;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The carriers' accounts and the registrations, together: an e-mail is in one place. */
final class SimulatedCarrierAccounts implements CarrierAccounts {

    private final Faults faults;

    /** They only go: none comes. */
    private final StateTable<Email, CarrierId> accounts;

    private final StateTable<Email, Registrations> registrations;

    /** What holds an e-mail for an organization, at least one. */
    record Registrations(OrgId org, Set<RegistrationId> ids) {

        Registrations with(RegistrationId registration) {
            return new Registrations(org, Sets.union(ids, Set.of(registration)).immutableCopy());
        }

        /** Empty where none is left. */
        Optional<Registrations> without(RegistrationId registration) {
            return of(org, Sets.difference(ids, Set.of(registration)).immutableCopy());
        }

        static Optional<Registrations> of(OrgId org, Set<RegistrationId> ids) {
            return ids.isEmpty() ? Optional.empty() : Optional.of(new Registrations(org, ids));
        }
    }

    /** The carriers' accounts of the world, and a registration for each of its subscribers. */
    SimulatedCarrierAccounts(World world, StateStore state, Faults faults) {
        this.faults = faults;
        Opening<Email, Registrations> registered = registered(world);
        this.registrations =
                state.table("registrations", Codec.text(Email::new), Codec.json(Registrations.class), registered);
        this.accounts = state.table(
                "carrier_accounts",
                Codec.text(Email::new),
                Codec.text(CarrierId::new),
                Opening.of(world.carriers().accounts().stream()
                        .filter(account -> registered.find(account.email()).isEmpty())
                        .collect(ImmutableMap.toImmutableMap(
                                CarrierAccount::email, CarrierAccount::carrier, (first, second) -> first))));
    }

    private static Opening<Email, Registrations> registered(World world) {
        Keyed<Email, Person> callers = KeyedSet.ofFirst(
                world.people().stream()
                        .filter(person -> world.subscribers().has(person.id()))
                        .toList(),
                Person::email);
        return Opening.<Email, Registrations>of(
                        email -> callers.find(email).map(SimulatedCarrierAccounts::usual),
                        each -> callers.forEach(person -> each.accept(person.email(), usual(person))))
                .except(Maps.transformValues(
                        world.work().outside().registrations(),
                        other -> Registrations.of(other.org(), other.registrations())));
    }

    /** What a subscriber has of whom nothing else is known. */
    private static Registrations usual(Person person) {
        return new Registrations(person.org(), Set.of(new RegistrationId("subscriber-" + person.id())));
    }

    @Override
    public Either<PortFailure, Optional<AccountConflict>> conflict(OrgId org, Email email) {
        return faults.or(
                Collaborator.CARRIER,
                "conflict",
                () -> About.email(org, email),
                () -> Either.right(accounts.find(email)
                        .map(carrier -> new AccountConflict(
                                new CarrierAccount(email, carrier),
                                "https://cpapi-r.wbx2.example/api/v1/customers/" + org + "/users"))));
    }

    @Override
    public Either<PortFailure, RegistrationId> register(
            Command.Key key, OrgId org, Email email, RegistrationId registration) {
        return faults.or(Collaborator.CARRIER, "register", key, () -> About.email(org, email), () -> {
            if (accounts.find(email).isPresent()) {
                return taken(email);
            }
            Optional<Registrations> before =
                    registrations.change(email, known -> Optional.of(joined(org, known, registration)));
            return joined(org, before, registration).ids().contains(registration)
                    ? Either.right(registration)
                    : taken(email);
        });
    }

    private static <T> Either<PortFailure, T> taken(Email email) {
        return Either.left(new PortFailure.Conflict("registration of " + email));
    }

    /** What holds the e-mail once somebody of the organization has asked for it. */
    private static Registrations joined(OrgId org, Optional<Registrations> known, RegistrationId registration) {
        Registrations there = known.orElseGet(() -> new Registrations(org, Set.of()));
        return there.org().equals(org) ? there.with(registration) : there;
    }

    @Override
    public Either<PortFailure, Set<RegistrationId>> registrations(OrgId org, Email email) {
        return faults.or(
                Collaborator.CARRIER,
                "registrations",
                () -> About.email(org, email),
                () -> Either.right(registrations
                        .find(email)
                        .filter(known -> known.org().equals(org))
                        .map(Registrations::ids)
                        .orElse(Set.of())));
    }

    @Override
    public Either<PortFailure, RegistrationId> withdraw(Command.Key key, Email email, RegistrationId registration) {
        return faults.or(Collaborator.CARRIER, "withdraw", key, () -> About.email(email), () -> {
            registrations.change(email, known -> known.flatMap(there -> there.without(registration)));
            return Either.right(registration);
        });
    }

    @Override
    public Either<PortFailure, List<CarrierAccount>> list() {
        return faults.or(Collaborator.CARRIER, "list", () -> About.ANYTHING, () -> Either.right(accounts()));
    }

    @Override
    public Either<PortFailure, Optional<CarrierAccount>> release(Email email) {
        return faults.orChange(
                Collaborator.CARRIER,
                "release",
                () -> About.email(email),
                () -> Either.right(accounts.change(email, known -> Optional.empty())
                        .map(carrier -> new CarrierAccount(email, carrier))));
    }

    /** The registrations of those who have others than they would have if nothing were known of them. */
    Map<Email, Registered> registrations(World stored) {
        Map<Email, Registrations> usual = new HashMap<>();
        stored.subscribers().stream()
                .map(subscriber -> stored.people().find(subscriber.person()).orElseThrow())
                .forEach(person -> usual.put(person.email(), usual(person)));
        Map<Email, Registered> others = new HashMap<>();
        registrations.forEach((email, now) -> {
            if (!now.equals(usual.remove(email))) {
                others.put(email, new Registered(now.org(), now.ids()));
            }
        });
        usual.forEach((email, lacking) -> others.put(email, new Registered(lacking.org(), Set.of())));
        return others;
    }

    List<CarrierAccount> accounts() {
        List<CarrierAccount> all = new ArrayList<>();
        accounts.forEach((email, carrier) -> all.add(new CarrierAccount(email, carrier)));
        all.sort(Comparator.comparing(account -> account.email().value()));
        return all;
    }
}

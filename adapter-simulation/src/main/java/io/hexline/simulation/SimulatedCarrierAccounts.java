package io.hexline.simulation;

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
import io.hexline.world.KeyedSet.Changes;
import io.hexline.world.Work.Outside.Registered;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The carriers' accounts and the registrations, together: an e-mail is in one place. */
final class SimulatedCarrierAccounts implements CarrierAccounts {

    private final Faults faults;
    private final Keyed<Email, Person> openingCallers;
    private final Changes<Email, Holder> holders;

    private sealed interface Holder {

        record Account(CarrierId carrier) implements Holder {}

        record Registered(OrgId org, Set<RegistrationId> registrations) implements Holder {

            Holder with(RegistrationId registration) {
                return new Registered(
                        org, Sets.union(registrations, Set.of(registration)).immutableCopy());
            }

            /** Empty where none is left. */
            Optional<Holder> without(RegistrationId registration) {
                Set<RegistrationId> left =
                        Sets.difference(registrations, Set.of(registration)).immutableCopy();
                return left.isEmpty() ? Optional.empty() : Optional.of(new Registered(org, left));
            }
        }
    }

    /** The carriers' accounts of the world, and a registration for each of its subscribers. */
    SimulatedCarrierAccounts(World world, Faults faults) {
        this.faults = faults;
        this.openingCallers = KeyedSet.ofFirst(
                world.people().stream()
                        .filter(person -> world.subscribers().has(person.id()))
                        .toList(),
                Person::email);
        this.holders = new Changes<>(email -> openingCallers.find(email).map(SimulatedCarrierAccounts::registered));
        world.work().outside().registrations().forEach(this::correct);
        world.carriers()
                .accounts()
                .forEach(account -> holders.change(
                        account.email(), known -> known.or(() -> Optional.of(new Holder.Account(account.carrier())))));
    }

    private static Holder registered(Person person) {
        return new Holder.Registered(person.org(), Set.of(registrationOf(person)));
    }

    @Override
    public Either<PortFailure, Optional<AccountConflict>> conflict(OrgId org, Email email) {
        return faults.or(
                Collaborator.CARRIER,
                "conflict",
                () -> Either.right(account(email)
                        .map(account -> new AccountConflict(
                                account, "https://cpapi-r.wbx2.example/api/v1/customers/" + org + "/users"))));
    }

    @Override
    public Either<PortFailure, RegistrationId> register(
            Command.Key key, OrgId org, Email email, RegistrationId registration) {
        return faults.or(Collaborator.CARRIER, "register", key, () -> {
            Optional<Holder> before = holders.change(email, there -> Optional.of(joined(org, there, registration)));
            return joined(org, before, registration) instanceof Holder.Registered registered
                            && registered.registrations().contains(registration)
                    ? Either.right(registration)
                    : Either.left(new PortFailure.Conflict("registration of " + email));
        });
    }

    @Override
    public Either<PortFailure, Set<RegistrationId>> registrations(OrgId org, Email email) {
        return faults.or(
                Collaborator.CARRIER,
                "registrations",
                () -> Either.right(
                        holders.find(email).orElse(null) instanceof Holder.Registered registered
                                        && registered.org().equals(org)
                                ? registered.registrations()
                                : Set.of()));
    }

    @Override
    public Either<PortFailure, RegistrationId> withdraw(Command.Key key, Email email, RegistrationId registration) {
        return faults.or(Collaborator.CARRIER, "withdraw", key, () -> {
            holders.change(
                    email,
                    there -> there.flatMap(holder ->
                            holder instanceof Holder.Registered registered ? registered.without(registration) : there));
            return Either.right(registration);
        });
    }

    @Override
    public Either<PortFailure, List<CarrierAccount>> list() {
        return faults.or(Collaborator.CARRIER, "list", () -> Either.right(accounts()));
    }

    @Override
    public Either<PortFailure, Optional<CarrierAccount>> release(Email email) {
        return faults.orChange(Collaborator.CARRIER, "release", () -> {
            Optional<Holder> before =
                    holders.change(email, known -> known.filter(holder -> !(holder instanceof Holder.Account)));
            return Either.right(account(email, before));
        });
    }

    /** The one that a subscriber has of whom nothing else is known. */
    private static RegistrationId registrationOf(Person person) {
        return new RegistrationId("subscriber-" + person.id());
    }

    private void correct(Email email, Registered registered) {
        if (registered.registrations().isEmpty()) {
            holders.remove(email);
        } else {
            holders.put(email, new Holder.Registered(registered.org(), registered.registrations()));
        }
    }

    /** The registrations of those who have others than they would have if nothing were known of them. */
    Map<Email, Registered> registrations(World stored) {
        Map<Email, Registered> usual = new HashMap<>();
        stored.subscribers().stream()
                .map(subscriber -> stored.people().find(subscriber.person()).orElseThrow())
                .forEach(person ->
                        usual.put(person.email(), new Registered(person.org(), Set.of(registrationOf(person)))));
        Map<Email, Registered> others = new HashMap<>();
        emails().forEach(email -> {
            if (holders.find(email).orElse(null) instanceof Holder.Registered now) {
                Registered registered = new Registered(now.org(), now.registrations());
                if (!registered.equals(usual.remove(email))) {
                    others.put(email, registered);
                }
            }
        });
        usual.forEach((email, registered) -> others.put(email, new Registered(registered.org(), Set.of())));
        return others;
    }

    /** All that anything may hold. */
    private Stream<Email> emails() {
        return Stream.concat(openingCallers.stream().map(Person::email), holders.keys().stream())
                .distinct();
    }

    /** What holds the e-mail once somebody of the organization has asked for it. */
    private static Holder joined(OrgId org, Optional<Holder> known, RegistrationId registration) {
        Holder there = known.orElseGet(() -> new Holder.Registered(org, Set.of()));
        return there instanceof Holder.Registered registered && registered.org().equals(org)
                ? registered.with(registration)
                : there;
    }

    List<CarrierAccount> accounts() {
        return holders.keys().stream()
                .flatMap(email -> account(email).stream())
                .sorted(Comparator.comparing(account -> account.email().value()))
                .toList();
    }

    private Optional<CarrierAccount> account(Email email) {
        return account(email, holders.find(email));
    }

    private static Optional<CarrierAccount> account(Email email, Optional<Holder> holder) {
        return holder.filter(Holder.Account.class::isInstance)
                .map(account -> new CarrierAccount(email, ((Holder.Account) account).carrier()));
    }
}

package io.hexline.simulation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.hexline.application.collaborator.CarrierAccounts;
import io.hexline.application.collaborator.Command;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.carrier.CarrierAccount.AccountConflict;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.RegistrationId;
import io.hexline.world.Work.Outside.Registered;
import io.hexline.world.World;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The carriers' accounts and the registrations, in one map: an e-mail is in one place. */
final class SimulatedCarrierAccounts implements CarrierAccounts {

    private final Faults faults;
    private final Map<Email, Holder> holders = new ConcurrentHashMap<>();

    private sealed interface Holder {

        record Account(CarrierId carrier) implements Holder {}

        record Registered(OrgId org, Set<RegistrationId> registrations) implements Holder {

            Holder with(RegistrationId registration) {
                return new Registered(
                        org, Sets.union(registrations, Set.of(registration)).immutableCopy());
            }

            /** Null where none is left. */
            Holder without(RegistrationId registration) {
                Set<RegistrationId> left =
                        Sets.difference(registrations, Set.of(registration)).immutableCopy();
                return left.isEmpty() ? null : new Registered(org, left);
            }
        }
    }

    /** The carriers' accounts of the world, and a registration for each of its subscribers. */
    SimulatedCarrierAccounts(World world, Faults faults) {
        this.faults = faults;
        Set<?> subscribers =
                world.subscribers().stream().map(Subscriber::person).collect(ImmutableSet.toImmutableSet());
        for (Person person : world.people()) {
            if (subscribers.contains(person.id())) {
                holders.put(person.email(), new Holder.Registered(person.org(), Set.of(registrationOf(person))));
            }
        }
        world.work().outside().registrations().forEach(this::correct);
        world.carriers()
                .accounts()
                .forEach(account -> holders.putIfAbsent(account.email(), new Holder.Account(account.carrier())));
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
            Holder now = holders.compute(email, (any, there) -> joined(org, there, registration));
            return now instanceof Holder.Registered registered
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
                        holders.get(email) instanceof Holder.Registered registered
                                        && registered.org().equals(org)
                                ? registered.registrations()
                                : Set.of()));
    }

    @Override
    public Either<PortFailure, RegistrationId> withdraw(Command.Key key, Email email, RegistrationId registration) {
        return faults.or(Collaborator.CARRIER, "withdraw", key, () -> {
            holders.computeIfPresent(
                    email,
                    (any, there) ->
                            there instanceof Holder.Registered registered ? registered.without(registration) : there);
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
            Optional<CarrierAccount> account = account(email);
            boolean released = account.filter(it -> holders.remove(email, new Holder.Account(it.carrier())))
                    .isPresent();
            return Either.right(released ? account : Optional.empty());
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
        Map<PersonId, Person> people = Maps.uniqueIndex(stored.people(), Person::id);
        Map<Email, Registered> usual = new HashMap<>();
        stored.subscribers().stream()
                .map(subscriber -> people.get(subscriber.person()))
                .forEach(person ->
                        usual.put(person.email(), new Registered(person.org(), Set.of(registrationOf(person)))));
        Map<Email, Registered> others = new HashMap<>();
        holders.forEach((email, holder) -> {
            if (holder instanceof Holder.Registered now) {
                Registered registered = new Registered(now.org(), now.registrations());
                if (!registered.equals(usual.remove(email))) {
                    others.put(email, registered);
                }
            }
        });
        usual.forEach((email, registered) -> others.put(email, new Registered(registered.org(), Set.of())));
        return others;
    }

    /** What holds the e-mail once somebody of the organization has asked for it. */
    private static Holder joined(OrgId org, Holder there, RegistrationId registration) {
        if (there == null) {
            return new Holder.Registered(org, Set.of(registration));
        }
        return there instanceof Holder.Registered registered && registered.org().equals(org)
                ? registered.with(registration)
                : there;
    }

    List<CarrierAccount> accounts() {
        return holders.keySet().stream()
                .flatMap(email -> account(email).stream())
                .sorted(Comparator.comparing(account -> account.email().value()))
                .toList();
    }

    private Optional<CarrierAccount> account(Email email) {
        return holders.get(email) instanceof Holder.Account account
                ? Optional.of(new CarrierAccount(email, account.carrier()))
                : Optional.empty();
    }
}

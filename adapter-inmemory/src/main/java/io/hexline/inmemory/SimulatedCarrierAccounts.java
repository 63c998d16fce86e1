package io.hexline.inmemory;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.carrier.CarrierAccounts;
import io.hexline.application.failure.PortFailure;
import io.hexline.domain.carrier.AccountConflict;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.carrier.CarrierId;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.organization.OrgId;
import io.hexline.domain.user.Email;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;
import java.util.Comparator;
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

        record Registration(OrgId org) implements Holder {}
    }

    /** The carriers' accounts of the world, and a registration for each of its subscribers. */
    SimulatedCarrierAccounts(World world, Faults faults) {
        this.faults = faults;
        Set<?> subscribers =
                world.subscribers().stream().map(Subscriber::person).collect(ImmutableSet.toImmutableSet());
        for (Person person : world.people()) {
            if (subscribers.contains(person.id())) {
                holders.put(person.email(), new Holder.Registration(person.org()));
            }
        }
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
    public Either<PortFailure, Email> register(OrgId org, Email email) {
        return faults.or(Collaborator.CARRIER, "register", () -> {
            Holder own = new Holder.Registration(org);
            Holder there = holders.putIfAbsent(email, own);
            return there == null || there.equals(own)
                    ? Either.right(email)
                    : Either.left(new PortFailure.Conflict("registration of " + email));
        });
    }

    @Override
    public Either<PortFailure, Email> unregister(OrgId org, Email email) {
        return faults.or(Collaborator.CARRIER, "unregister", () -> {
            holders.remove(email, new Holder.Registration(org));
            return Either.right(email);
        });
    }

    @Override
    public Either<PortFailure, List<CarrierAccount>> list() {
        return faults.or(Collaborator.CARRIER, "list", () -> Either.right(accounts()));
    }

    @Override
    public Either<PortFailure, Optional<CarrierAccount>> release(Email email) {
        return faults.or(Collaborator.CARRIER, "release", () -> {
            Optional<CarrierAccount> account = account(email);
            boolean released = account.filter(it -> holders.remove(email, new Holder.Account(it.carrier())))
                    .isPresent();
            return Either.right(released ? account : Optional.empty());
        });
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

package io.hexline.application.guard;

import static io.hexline.application.access.Authorization.Permission.ASSIGN_LICENSES;
import static io.hexline.application.access.Authorization.Permission.MANAGE_CARRIER_ACCOUNTS;
import static io.hexline.application.access.Authorization.Permission.READ_NUMBERS_OF_PEOPLE;
import static io.hexline.application.access.Authorization.Permission.READ_PEOPLE;
import static io.hexline.application.access.Authorization.Permission.READ_PERSON;
import static io.hexline.application.access.Authorization.Permission.UPDATE_CALLING;
import static io.hexline.application.access.Authorization.Permission.WRITE_PEOPLE;

import io.hexline.application.PeopleUseCases;
import io.hexline.application.access.Authorization;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.carrier.ManageCarrierAccounts;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.hexline.application.user.CallingUser;
import io.hexline.application.user.FindUser;
import io.hexline.application.user.ListPeople;
import io.hexline.application.user.ManageUserNumbers;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.OnboardUser.RoleGrant;
import io.hexline.application.user.RemovePerson;
import io.hexline.application.user.UpdatePerson;
import io.hexline.application.user.UserView;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

final class PeopleGuard {

    private PeopleGuard() {}

    static PeopleUseCases of(Caller caller, PeopleUseCases guarded) {
        return new PeopleUseCases(
                new Finding(caller, guarded.findUser()),
                new Listing(caller, guarded.listPeople()),
                (org, user) -> caller.may(READ_PERSON, org)
                        .flatMap(authorization -> authorization.on(user))
                        .flatMap(allowed -> guarded.showTies().of(org, user)),
                (org, newUsers) -> mayOnboard(caller, org, newUsers)
                        .flatMap(allowed -> guarded.onboardUser().handle(org, newUsers)),
                (org, newUsers) -> mayOnboard(caller, org, newUsers)
                        .flatMap(allowed -> guarded.previewOnboarding().handle(org, newUsers)),
                new Updating(caller, guarded.updatePerson()),
                new Removing(caller, guarded.removePerson()),
                new Numbers(caller, guarded.manageUserNumbers()),
                new CallbackGuard(caller, guarded.manageCallbacks()),
                new Accounts(caller, guarded.manageCarrierAccounts()),
                new AuthorizationGuard(caller, guarded.manageAuthorizations()));
    }

    private record Listing(Caller caller, ListPeople guarded) implements ListPeople {

        @Override
        public Either<Failure, List<UserView>> handle(PeopleFilter filter, Optional<PersonPageKey> after, int max) {
            return caller.may(READ_PEOPLE, filter.org()).flatMap(allowed -> guarded.handle(filter, after, max));
        }

        @Override
        public Either<Failure, List<UserView>> page(PeopleFilter filter, int skip, int max) {
            return caller.may(READ_PEOPLE, filter.org()).flatMap(allowed -> guarded.page(filter, skip, max));
        }

        @Override
        public Either<Failure, Integer> count(PeopleFilter filter) {
            return caller.may(READ_PEOPLE, filter.org()).flatMap(allowed -> guarded.count(filter));
        }
    }

    private record Finding(Caller caller, FindUser guarded) implements FindUser {

        @Override
        public Either<Failure, UserView> byId(OrgId org, PersonId id) {
            return caller.may(READ_PERSON, org)
                    .flatMap(authorization -> authorization.on(id))
                    .flatMap(allowed -> guarded.byId(org, id));
        }

        @Override
        public Either<Failure, UserView> byEmail(OrgId org, Email email) {
            return caller.may(READ_PEOPLE, org).flatMap(allowed -> guarded.byEmail(org, email));
        }
    }

    /** Who makes administrators must be the one who asks. */
    private static Either<Failure, Authorization> mayOnboard(Caller caller, OrgId org, List<NewUser> newUsers) {
        return newUsers.stream()
                .flatMap(newUser -> newUser.roleGrant().stream())
                .map(RoleGrant::by)
                .map(named -> caller.mayAs(named, WRITE_PEOPLE, org))
                .filter(Either::isLeft)
                .findFirst()
                .orElseGet(() -> caller.may(ASSIGN_LICENSES, org));
    }

    private record Updating(Caller caller, UpdatePerson guarded) implements UpdatePerson {

        @Override
        public Either<Failure, Person> handle(UpdatePersonCommand command) {
            return caller.mayAs(command.by(), WRITE_PEOPLE, command.org()).flatMap(allowed -> guarded.handle(command));
        }

        @Override
        public Either<Failure, Person> mayChangeEmail(Principal by, OrgId org, PersonId person) {
            return caller.mayAs(by, WRITE_PEOPLE, org).flatMap(allowed -> guarded.mayChangeEmail(by, org, person));
        }
    }

    private record Removing(Caller caller, RemovePerson guarded) implements RemovePerson {

        @Override
        public Either<Failure, Person> handle(Principal by, OrgId org, PersonId person) {
            return caller.mayAs(by, WRITE_PEOPLE, org).flatMap(allowed -> guarded.handle(by, org, person));
        }

        @Override
        public Either<Failure, Person> preview(Principal by, OrgId org, PersonId person) {
            return caller.mayAs(by, WRITE_PEOPLE, org).flatMap(allowed -> guarded.preview(by, org, person));
        }
    }

    private record Numbers(Caller caller, ManageUserNumbers guarded) implements ManageUserNumbers {

        @Override
        public Either<Failure, Optional<CallingUser>> show(CallingUser.Key user) {
            return caller.may(READ_NUMBERS_OF_PEOPLE, user.org())
                    .flatMap(authorization -> guarded.show(confined(user, authorization)));
        }

        @Override
        public Either<Failure, CallingUser> change(ChangeNumbersCommand command) {
            return caller.may(UPDATE_CALLING, command.user().org())
                    .flatMap(authorization -> guarded.change(new ChangeNumbersCommand(
                            confined(command.user(), authorization),
                            command.taken(),
                            command.given(),
                            command.distinctiveRing())));
        }
    }

    /** At the locations to which the caller is confined, if it is. */
    static CallingUser.Key confined(CallingUser.Key user, Authorization authorization) {
        return user.within(authorization.confined(user.org(), user.within()));
    }

    private record Accounts(Caller caller, ManageCarrierAccounts guarded) implements ManageCarrierAccounts {

        @Override
        public Either<Failure, List<CarrierAccount>> list() {
            return caller.may(MANAGE_CARRIER_ACCOUNTS, caller.principal().org()).flatMap(allowed -> guarded.list());
        }

        @Override
        public Either<Failure, KeptAccount> find(OrgId org, Email email) {
            return caller.may(MANAGE_CARRIER_ACCOUNTS, org).flatMap(allowed -> guarded.find(org, email));
        }

        @Override
        public Either<Failure, CarrierAccount> release(Email email) {
            return caller.may(MANAGE_CARRIER_ACCOUNTS, caller.principal().org())
                    .flatMap(allowed -> guarded.release(email));
        }
    }
}

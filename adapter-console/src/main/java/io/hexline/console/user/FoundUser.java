package io.hexline.console.user;

import static io.vavr.API.For;

import io.hexline.application.carrier.ManageCarrierAccounts.KeptAccount;
import io.hexline.application.failure.Failure;
import io.hexline.application.user.ShowTies.UserTies;
import io.hexline.application.user.UserView;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Permitted;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A user with all about it that the visitor may see.
 *
 * @param groups to which it belongs; the first of many
 * @param account of a carrier, which keeps somebody who does not call from getting a license for it
 */
record FoundUser(UserView view, UserTies ties, List<UserGroup> groups, Optional<KeptAccount> account) {

    static final int MOST = 20;

    static Either<Failure, FoundUser> by(String id, Visitor visitor) {
        return Failure.orInvalid(PersonId.parse(id)).flatMap(person -> by(person, visitor));
    }

    private static Either<Failure, FoundUser> by(PersonId id, Visitor visitor) {
        OrgId org = visitor.org();
        return For(
                        visitor.use().people().findUser().byId(org, id),
                        view -> visitor.use().people().showTies().of(org, id),
                        (view, ties) -> groups(id, visitor),
                        (view, ties, groups) -> account(view, visitor))
                .yield(FoundUser::new);
    }

    private static Either<Failure, List<UserGroup>> groups(PersonId id, Visitor visitor) {
        return Permitted.of(visitor.use().groups().showGroups().ofPeople(visitor.org(), List.of(id), MOST))
                .map(found -> found.orElse(Map.of()).getOrDefault(id, List.of()));
    }

    private static Either<Failure, Optional<KeptAccount>> account(UserView view, Visitor visitor) {
        return view.subscriber().isPresent()
                ? Either.right(Optional.empty())
                : Permitted.of(visitor.use()
                        .people()
                        .manageCarrierAccounts()
                        .find(visitor.org(), view.person().email()));
    }
}

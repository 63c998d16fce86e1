package io.hexline.application.user;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import io.hexline.application.access.AccessToken;
import io.hexline.application.access.AppAuthorization;
import io.hexline.application.access.AuthorizationId;
import io.hexline.application.access.Integration;
import io.hexline.application.access.SecretHash;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.People;
import io.hexline.application.store.TokenWrite;
import io.hexline.application.store.Tokens;
import io.hexline.application.store.UnitOfWork;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record ManageAuthorizationsService(Tokens tokens, People people, UnitOfWork unitOfWork)
        implements ManageAuthorizations {

    private static final Comparator<AppAuthorization> BY_ID =
            Comparator.comparing(authorization -> authorization.id().toString());

    @Override
    public Either<Failure, List<AppAuthorization>> ofPerson(OrgId org, PersonId person) {
        return ofFound(people.person(org, person), person);
    }

    @Override
    public Either<Failure, List<AppAuthorization>> ofEmail(OrgId org, Email email) {
        return ofFound(
                people.person(email)
                        .map(found -> found.filter(person -> person.org().equals(org))),
                email);
    }

    private Either<Failure, List<AppAuthorization>> ofFound(Either<PortFailure, Optional<Person>> found, Object key) {
        return Failure.orNotFound(found, "user", key)
                .flatMap(person -> Failure.orTrouble(tokens.authorizations(person.id())))
                .map(all -> ImmutableList.sortedCopyOf(BY_ID, all));
    }

    @Override
    public Either<Failure, AppAuthorization> byId(OrgId org, AuthorizationId id) {
        return For(
                        Failure.orNotFound(tokens.authorization(id), "authorization", id),
                        found -> Failure.orNotFound(people.person(org, found.person()), "authorization", id))
                .yield((found, person) -> found);
    }

    @Override
    public Either<Failure, AppAuthorization> revoke(OrgId org, AuthorizationId id) {
        return For(byId(org, id), found -> commit(removal(id))).yield((found, written) -> found);
    }

    private static TokenWrite removal(AuthorizationId id) {
        return switch (id.kind()) {
            case ACCESS -> new TokenWrite.RemoveToken(new SecretHash(id.subject()));
            case REFRESH -> new TokenWrite.RemoveIntegration(id.subject());
        };
    }

    @Override
    public Either<Failure, Integration> revokeClient(OrgId org, String clientId) {
        return For(
                        Failure.orNotFound(tokens.integration(clientId), "client", clientId),
                        found -> Failure.orNotFound(people.person(org, found.person()), "client", clientId),
                        (found, person) -> commit(new TokenWrite.RemoveIntegration(clientId)))
                .yield((found, person, written) -> found);
    }

    private Either<Failure, Integer> commit(TokenWrite removal) {
        return Failure.orTrouble(unitOfWork.commit(List.of(removal)));
    }

    @Override
    public Either<Failure, Optional<Instant>> expiry(AccessToken token) {
        return Failure.orTrouble(tokens.authorization(AuthorizationId.of(token)))
                .map(found -> found.flatMap(AppAuthorization::expires));
    }
}

package example;

import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Tokens;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** A store of the application's own for one port: who is signed in. */
@Component
class Sessions implements Tokens {

    private final Map<AccessToken, Principal> open = new ConcurrentHashMap<>();

    /** Lets somebody in who may administer the organization. */
    void open(AccessToken token, PersonId person, OrgId org) {
        open.put(
                token,
                new Principal(
                        person, org, Set.of(Role.FULL_ADMINISTRATOR), Permission.everyScope(), Set.of(), Set.of()));
    }

    @Override
    public Either<PortFailure, Optional<Principal>> owner(AccessToken token) {
        return Either.right(Optional.ofNullable(open.get(token)));
    }
}

package io.hexline.application.store;

import io.hexline.application.access.AccessToken;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.PortFailure;
import io.vavr.control.Either;
import java.util.Optional;

/** The bearer tokens that are valid now: those of people who may sign in. */
public interface Tokens {

    Either<PortFailure, Optional<Principal>> owner(AccessToken token);
}

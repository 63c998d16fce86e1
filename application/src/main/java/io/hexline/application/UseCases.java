package io.hexline.application;

import io.hexline.application.access.Authenticate;

/** Every use case by its subject, ready to be called: what a driving adapter needs. */
public record UseCases(
        Authenticate authenticate, PeopleUseCases people, LicensingUseCases licensing, MoveUseCases moves) {

    public static UseCases on(Host host) {
        return new UseCases(
                Authenticate.on(host), PeopleUseCases.on(host), LicensingUseCases.on(host), MoveUseCases.on(host));
    }
}

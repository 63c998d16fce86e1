package io.hexline.application;

import io.hexline.application.carrier.ReleaseCarrierAccount;
import io.hexline.application.provisioning.OnboardUser;
import io.hexline.application.user.FindUser;

/** What can be done about people. */
public record PeopleUseCases(FindUser findUser, OnboardUser onboardUser, ReleaseCarrierAccount releaseCarrierAccount) {

    static PeopleUseCases on(Host host) {
        return new PeopleUseCases(FindUser.on(host), OnboardUser.on(host), ReleaseCarrierAccount.on(host));
    }
}

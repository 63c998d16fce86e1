package io.hexline.application;

import io.hexline.application.carrier.ReleaseCarrierAccount;
import io.hexline.application.provisioning.OnboardUser;
import io.hexline.application.provisioning.RemovePerson;
import io.hexline.application.provisioning.UpdatePerson;
import io.hexline.application.user.FindUser;
import io.hexline.application.user.ListPeople;

/** What can be done about people. */
public record PeopleUseCases(
        FindUser findUser,
        ListPeople listPeople,
        OnboardUser onboardUser,
        UpdatePerson updatePerson,
        RemovePerson removePerson,
        ReleaseCarrierAccount releaseCarrierAccount) {

    static PeopleUseCases on(Host host) {
        return new PeopleUseCases(
                FindUser.on(host),
                ListPeople.on(host),
                OnboardUser.on(host),
                UpdatePerson.on(host),
                RemovePerson.on(host),
                ReleaseCarrierAccount.on(host));
    }
}

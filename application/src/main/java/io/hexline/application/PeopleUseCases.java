package io.hexline.application;

import io.hexline.application.carrier.ManageCarrierAccounts;
import io.hexline.application.provisioning.OnboardUser;
import io.hexline.application.provisioning.RemovePerson;
import io.hexline.application.provisioning.UpdatePerson;
import io.hexline.application.user.FindUser;
import io.hexline.application.user.ListPeople;

/** What can be done about people, and about the carriers' accounts that are in their way. */
public record PeopleUseCases(
        FindUser findUser,
        ListPeople listPeople,
        OnboardUser onboardUser,
        UpdatePerson updatePerson,
        RemovePerson removePerson,
        ManageCarrierAccounts manageCarrierAccounts) {

    static PeopleUseCases on(Host host) {
        return new PeopleUseCases(
                FindUser.on(host),
                ListPeople.on(host),
                OnboardUser.on(host),
                UpdatePerson.on(host),
                RemovePerson.on(host),
                ManageCarrierAccounts.on(host));
    }
}

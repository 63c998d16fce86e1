package io.hexline.application;

import io.hexline.application.callback.ManageCallbacks;
import io.hexline.application.carrier.ManageCarrierAccounts;
import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.store.Store;
import io.hexline.application.user.FindUser;
import io.hexline.application.user.ListPeople;
import io.hexline.application.user.ManageAuthorizations;
import io.hexline.application.user.ManageUserNumbers;
import io.hexline.application.user.OnboardUser;
import io.hexline.application.user.PreviewOnboarding;
import io.hexline.application.user.RemovePerson;
import io.hexline.application.user.ShowTies;
import io.hexline.application.user.UpdatePerson;

/** What can be done about people, the carriers' accounts that are in their way, and the programs that act on their behalf. */
public record PeopleUseCases(
        FindUser findUser,
        ListPeople listPeople,
        ShowTies showTies,
        OnboardUser onboardUser,
        PreviewOnboarding previewOnboarding,
        UpdatePerson updatePerson,
        RemovePerson removePerson,
        ManageUserNumbers manageUserNumbers,
        ManageCallbacks manageCallbacks,
        ManageCarrierAccounts manageCarrierAccounts,
        ManageAuthorizations manageAuthorizations) {

    static PeopleUseCases on(Host host) {
        Store store = host.store();
        Collaborators outside = host.collaborators();
        return new PeopleUseCases(
                FindUser.on(store.people(), store.locations(), store.licenses()),
                ListPeople.on(store.people(), store.locations(), store.licenses()),
                ShowTies.on(store),
                OnboardUser.on(
                        store,
                        outside,
                        host.time(),
                        host.rules().onboarding(),
                        host.rules().licenses()),
                PreviewOnboarding.on(
                        store,
                        outside,
                        host.time(),
                        host.rules().onboarding(),
                        host.rules().licenses()),
                UpdatePerson.on(store, outside, host.time(), host.rules().licenses()),
                RemovePerson.on(store, outside, host.time()),
                ManageUserNumbers.on(store, outside, host.time()),
                ManageCallbacks.on(store, outside, host.time()),
                ManageCarrierAccounts.on(outside.carrierAccounts(), outside.carrierRecords()),
                ManageAuthorizations.on(store));
    }
}

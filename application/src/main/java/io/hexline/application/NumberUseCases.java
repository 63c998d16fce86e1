package io.hexline.application;

import io.hexline.application.collaborator.Collaborators;
import io.hexline.application.number.ActivateNumbers;
import io.hexline.application.number.AddNumbers;
import io.hexline.application.number.FindAvailableNumbers;
import io.hexline.application.number.ListNumbers;
import io.hexline.application.number.RemoveNumbers;
import io.hexline.application.number.ValidateExtensions;
import io.hexline.application.number.ValidateNumbers;
import io.hexline.application.store.Store;

/** What can be done about numbers. */
public record NumberUseCases(
        ListNumbers listNumbers,
        FindAvailableNumbers findAvailableNumbers,
        ValidateNumbers validateNumbers,
        ValidateExtensions validateExtensions,
        AddNumbers addNumbers,
        ActivateNumbers activateNumbers,
        RemoveNumbers removeNumbers) {

    static NumberUseCases on(Host host) {
        Store store = host.store();
        Collaborators outside = host.collaborators();
        return new NumberUseCases(
                ListNumbers.on(store.numbers(), store.locations(), store.people()),
                FindAvailableNumbers.on(store),
                ValidateNumbers.on(store.numbers()),
                ValidateExtensions.on(store.locations(), store.extensions()),
                AddNumbers.on(store, outside, host.time()),
                ActivateNumbers.on(store.locations(), store.numbers(), store.unitOfWork(), outside.carrierRecords()),
                RemoveNumbers.on(store, outside, host.time()));
    }
}

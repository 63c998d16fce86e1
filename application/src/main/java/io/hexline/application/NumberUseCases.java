package io.hexline.application;

import io.hexline.application.collaborator.CarrierRecords;
import io.hexline.application.number.ActivateNumbers;
import io.hexline.application.number.AddNumbers;
import io.hexline.application.number.ListNumbers;
import io.hexline.application.number.RemoveNumbers;
import io.hexline.application.store.Store;

/** What can be done about numbers. */
public record NumberUseCases(
        ListNumbers listNumbers, AddNumbers addNumbers, ActivateNumbers activateNumbers, RemoveNumbers removeNumbers) {

    static NumberUseCases on(Host host) {
        Store store = host.store();
        CarrierRecords carriers = host.collaborators().carrierRecords();
        return new NumberUseCases(
                ListNumbers.on(store.numbers(), store.locations(), store.people()),
                AddNumbers.on(store.locations(), store.numbers(), store.unitOfWork(), carriers),
                ActivateNumbers.on(store.locations(), store.numbers(), store.unitOfWork(), carriers),
                RemoveNumbers.on(store.locations(), store.numbers(), store.unitOfWork(), carriers));
    }
}

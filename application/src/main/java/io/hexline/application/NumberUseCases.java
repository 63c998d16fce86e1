package io.hexline.application;

import io.hexline.application.number.ActivateNumbers;
import io.hexline.application.number.AddNumbers;
import io.hexline.application.number.ListNumbers;
import io.hexline.application.number.RemoveNumbers;

/** What can be done about numbers. */
public record NumberUseCases(
        ListNumbers listNumbers, AddNumbers addNumbers, ActivateNumbers activateNumbers, RemoveNumbers removeNumbers) {

    static NumberUseCases on(Host host) {
        return new NumberUseCases(
                ListNumbers.on(host), AddNumbers.on(host), ActivateNumbers.on(host), RemoveNumbers.on(host));
    }
}

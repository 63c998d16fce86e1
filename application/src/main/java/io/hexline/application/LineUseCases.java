package io.hexline.application;

import io.hexline.application.device.ShowDevices;
import io.hexline.application.line.CreateLine;
import io.hexline.application.line.FindLine;
import io.hexline.application.line.ListLines;
import io.hexline.application.line.RemoveLine;
import io.hexline.application.line.UpdateLine;
import io.hexline.application.store.Store;

/** What can be done about workspaces and virtual lines, and what devices there are. */
public record LineUseCases(
        FindLine findLine,
        ListLines listLines,
        CreateLine createLine,
        UpdateLine updateLine,
        RemoveLine removeLine,
        ShowDevices showDevices) {

    static LineUseCases on(Store store) {
        return new LineUseCases(
                FindLine.on(store.lineHolders(), store.locations()),
                ListLines.on(store.lineHolders(), store.locations()),
                CreateLine.on(store),
                UpdateLine.on(store),
                RemoveLine.on(store),
                ShowDevices.on(store.deviceProfiles()));
    }
}

package io.hexline.application;

import io.hexline.application.calling.EnableCalling;
import io.hexline.application.calling.UpdateCalling;
import io.hexline.application.location.CreateLocation;
import io.hexline.application.location.FindLocation;
import io.hexline.application.location.ListLocations;
import io.hexline.application.location.RemoveLocation;
import io.hexline.application.location.UpdateLocation;

/** What can be done about locations. */
public record LocationUseCases(
        FindLocation findLocation,
        ListLocations listLocations,
        CreateLocation createLocation,
        UpdateLocation updateLocation,
        RemoveLocation removeLocation,
        EnableCalling enableCalling,
        UpdateCalling updateCalling) {

    static LocationUseCases on(Host host) {
        return new LocationUseCases(
                FindLocation.on(host),
                ListLocations.on(host),
                CreateLocation.on(host),
                UpdateLocation.on(host),
                RemoveLocation.on(host),
                EnableCalling.on(host),
                UpdateCalling.on(host));
    }
}

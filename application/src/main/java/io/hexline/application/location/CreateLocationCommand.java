package io.hexline.application.location;

import io.hexline.domain.location.Premises;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.Region;

/** A location that is to be. */
public record CreateLocationCommand(OrgId org, String name, Region region, Premises premises) {}

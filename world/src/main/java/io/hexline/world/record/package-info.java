/** The domain's own records in JSON, for what programs keep and nobody writes by hand. */
package io.hexline.world.record;

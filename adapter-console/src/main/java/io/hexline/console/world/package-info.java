/** The world of a server that can be controlled: its clock, checkpoints, faults, and what was asked. */
package io.hexline.console.world;

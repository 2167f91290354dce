/**
 * The build's maker of the pack that {@code aftercare.start} reads. It knows the skill by its name
 * only, and nothing at run time knows it.
 */
package aftercare.packing;

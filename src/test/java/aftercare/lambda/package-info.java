/**
 * The deployable zip as Lambda would run it: what it holds, and how it behaves under the real
 * runtime client. Runs after packaging; sees the zip and the wire, never the skill's classes.
 */
package aftercare.lambda;

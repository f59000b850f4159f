package nl.kamerwoo.alfresco.job;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Quartz's way in to {@link Leesronde}. */
@DisallowConcurrentExecution
public final class LeesrondeJob implements Job {

    /** Where the job's data holds the round. */
    public static final String LEESRONDE = "leesronde";

    @Override
    public void execute(JobExecutionContext context) {
        ((Leesronde) context.getMergedJobDataMap().get(LEESRONDE)).loop();
    }
}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>definition</name>
    <message>
        <source>Caudal epidural steroid injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision on relief of half or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11 Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office (POS 11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>19 Off-campus hospital outpatient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off-campus hospital outpatient (POS 19)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>22 On-campus hospital outpatient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on-campus hospital outpatient (POS 22)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 Ambulatory surgery centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambulatory surgery centre (POS 24)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays, by name: coverage rules are those of the payer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, self-pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, self-pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters, where payer rules depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the site gives its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure took place on {service_date} at {facility}, {room}, {place_of_service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer: {payer}[, state {state}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second identifier used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRN on wristband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRN on the wristband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex for clinical use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dosing weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {sex}, born {birth_date}, MRN {mrn}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second identifier used: {second_identifier}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight {weight}[, height {height}][, BMI {bmi} (calculated)].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dosing weight {dosing_weight} (calculated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proceduralist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistants and trainees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assistant or trainee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technologist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedation observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry representative: {name}[, {company}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proceduralist: {proceduralist}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistants: {assistants*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurse: {nurse}[; technologist: {technologist}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-procedure diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-procedure diagnoses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiculopathy, lumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radiculopathy, lumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiculopathy, lumbosacral region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radiculopathy, lumbosacral region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiculopathy, thoracolumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radiculopathy, thoracolumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervertebral disc disorder with radiculopathy, lumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intervertebral disc disorder with radiculopathy, lumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervertebral disc disorder with radiculopathy, lumbosacral region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intervertebral disc disorder with radiculopathy, lumbosacral region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervertebral disc disorder with radiculopathy, thoracolumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intervertebral disc disorder with radiculopathy, thoracolumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal stenosis, lumbar region without neurogenic claudication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spinal stenosis, lumbar region without neurogenic claudication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal stenosis, lumbar region with neurogenic claudication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spinal stenosis, lumbar region with neurogenic claudication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal stenosis, lumbosacral region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spinal stenosis, lumbosacral region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, lumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spondylosis with radiculopathy, lumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, lumbosacral region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spondylosis with radiculopathy, lumbosacral region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, thoracolumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spondylosis with radiculopathy, thoracolumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postlaminectomy syndrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postlaminectomy syndrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low back pain, unspecified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low back pain, unspecified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertebrogenic low back pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertebrogenic low back pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other low back pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other low back pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central pain syndrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central pain syndrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronic pain due to trauma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chronic pain due to trauma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other chronic postprocedural pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other chronic postprocedural pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other chronic pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other chronic pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neoplasm related pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neoplasm related pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronic pain syndrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chronic pain syndrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute post-thoracotomy pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acute post-thoracotomy pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other acute postprocedural pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other acute postprocedural pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type 2 diabetes with diabetic neuropathy, unspecified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type 2 diabetes with diabetic neuropathy, unspecified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type 2 diabetes with diabetic polyneuropathy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type 2 diabetes with diabetic polyneuropathy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postherpetic nervous system involvement, other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postherpetic nervous system involvement, other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polyneuropathy, unspecified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polyneuropathy, unspecified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuralgia and neuritis, unspecified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuralgia and neuritis, unspecified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term use of anticoagulants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long-term use of anticoagulants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term use of antithrombotics or antiplatelets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long-term use of antithrombotics or antiplatelets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term use of insulin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long-term use of insulin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term use of systemic steroids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long-term use of systemic steroids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term use of opiate analgesic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long-term use of opiate analgesic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiographic dye allergy status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radiographic dye allergy status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardiac pacemaker present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cardiac pacemaker present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic implantable cardiac defibrillator present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic implantable cardiac defibrillator present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurostimulator present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurostimulator present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment and management of neurostimulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjustment and management of neurostimulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sacrococcygeal disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sacrococcygeal disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-procedure diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{diagnosis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-procedure diagnosis: {pre*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radicular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radicular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurogenic claudication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurogenic claudication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After laminectomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after laminectomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herpes zoster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>herpes zoster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sacroiliac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sacroiliac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or progressive motor deficit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new or progressive motor deficit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle anaesthesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saddle anaesthesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladder or bowel change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bladder or bowel change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration of pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain score, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain score (NRS, 0 to 10): average {average}[, at rest {rest}][, with activity {activity}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ODI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roland-Morris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function: {measure} {score} on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conservative care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physiotherapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physiotherapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NSAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other analgesic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other analgesic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuropathic pain drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuropathic pain drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiropractic care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chiropractic care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behavioural therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behavioural therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insufficient relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insufficient relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tolerated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tolerated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conservative care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, {weeks}, {response}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT myelogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radiographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imaging study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} of {date}: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior similar procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epidural steroid injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epidural steroid injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transforaminal epidural steroid injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transforaminal epidural steroid injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interlaminar epidural steroid injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interlaminar epidural steroid injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caudal epidural steroid injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facet joint injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facet joint injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial branch block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial branch block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiofrequency ablation of medial branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radiofrequency ablation of medial branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sacroiliac joint injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sacroiliac joint injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiofrequency ablation for the sacroiliac joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radiofrequency ablation for the sacroiliac joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal cord stimulation trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spinal cord stimulation trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other steroid: joint, bursa or tablets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other steroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical or thoracic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cervical or thoracic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar or sacral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lumbar or sacral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C2-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C3-4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C4-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C5-6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C6-7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C7-T1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T1-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T2-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T3-4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T4-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T5-6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T6-7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T7-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T8-9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T9-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T10-11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T11-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T12-L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L3-4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L4-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L5-S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sacroiliac joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels or targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration of relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the relief is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dexAMETHasone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dexamethasone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>methylPREDNISolone acetate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>methylprednisolone acetate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triamcinolone acetonide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triamcinolone acetonide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betamethasone acetate and phosphate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betamethasone acetate and phosphate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no steroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steroid not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroid dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prior procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} {kind}, {region}[, {side}][, {joints}][, {targets}]: {relief} relief for {weeks}[, {steroid}[ {dose}]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} {kind}, {region}[, {side}][, {joints}][, {targets}]: relief not known ({relief_not_known})[, {steroid}[ {dose}]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional goal of the treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain location: {pain_location}; duration: {duration}; radiation: {radiation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of pain: {pain_type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags: {red_flags}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags (motor deficit, saddle anaesthesia, bladder or bowel change): none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conservative care: {conservative*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging reviewed: {imaging*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No imaging was reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior similar procedures: {prior*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior similar procedures: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: {goal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transitional anatomy or 4 or 6 lumbar-type vertebrae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transitional anatomy, or 4 or 6 lumbar-type vertebrae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no transitional anatomy and not 4 or 6 lumbar-type vertebrae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels numbered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting from C2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting from C2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting from the last rib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting from the last rib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting from the iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting from the iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole-spine MRI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole-spine MRI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching to prior images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matching to prior images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lidocaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lidocaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BUPivacaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bupivacaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levobupivacaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levobupivacaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ropivacaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ropivacaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mepivacaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mepivacaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chloroprocaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chloroprocaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>procaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sodium chloride 0.9 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sodium chloride 0.9 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose (calculated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epinephrine in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epinephrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with epinephrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without epinephrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preservative-free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preservative-free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with preservative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}[ {concentration}][ {volume}][ ({dose}, calculated)][, {epinephrine}][, {preservative_free}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add planned drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iohexol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iohexol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iopamidol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iopamidol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gadobutrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gadobutrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gadoterate meglumine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gadoterate meglumine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gadoteridol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gadoteridol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gadobenate dimeglumine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gadobenate dimeglumine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gadopentetate dimeglumine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gadopentetate dimeglumine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gadodiamide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gadodiamide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diatrizoate (ionic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diatrizoate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iothalamate (ionic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iothalamate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no contrast is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where none is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned contrast: {drug}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contrast planned; reason: {none_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient factors raise the bleeding risk class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, liver or kidney disease, coagulopathy, earlier surgery at the site, several agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {targets*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertebral numbering: {transitional}[; levels numbered by {numbering_method}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned start {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned drugs: {drugs*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms: {bilateral_symptoms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleeding risk class raised by patient factors: {risk_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient factors that raise the bleeding risk class: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks, benefits and alternatives discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were not discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written consent present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure consented to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consented targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consented target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-label epidural steroid discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks, benefits and alternatives {discussed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written consent {written}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consented procedure: {procedure}: {targets*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-label use of epidural steroid {off_label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent was taken by {taken_by}[ on {date}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks before the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no known allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iodinated contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iodinated contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gadolinium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gadolinium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amide local anaesthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amide local anaesthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ester local anaesthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ester local anaesthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chlorhexidine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chlorhexidine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Povidone-iodine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>povidone-iodine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shellfish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shellfish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adhesive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adhesive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premedication, substitute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{substance} ({reaction}, {severity}[; plan: {plan}])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antithrombotics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspirin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aspirin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clopidogrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clopidogrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prasugrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prasugrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticagrelor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticagrelor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cilostazol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cilostazol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipyridamole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dipyridamole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warfarin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warfarin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acenocoumarol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acenocoumarol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apixaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apixaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivaroxaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rivaroxaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dabigatran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dabigatran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edoxaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edoxaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heparin, intravenous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heparin (intravenous)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heparin, subcutaneous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heparin (subcutaneous)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enoxaparin, prophylactic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enoxaparin (prophylactic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enoxaparin, therapeutic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enoxaparin (therapeutic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dalteparin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dalteparin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fondaparinux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fondaparinux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibuprofen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ibuprofen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diclofenac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diclofenac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketorolac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ketorolac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etodolac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etodolac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indometacin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indometacin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naproxen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naproxen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meloxicam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meloxicam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nabumetone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nabumetone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxaprozin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oxaprozin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piroxicam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>piroxicam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other NSAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSRI or SNRI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fish oil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fish oil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herbal: garlic, ginkgo, ginseng, dong quai, danshen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>herbal product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last dose taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the last dose is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescriber agrees with the interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prescriber agreed to the interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prescriber has not agreed to the interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondary prevention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stent within 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stent within 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanical valve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mechanical valve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stent, 12 months ago or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stent 12 months ago or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atrial fibrillation, CHA2DS2-VASc 5 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AF with CHA2DS2-VASc of 5 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atrial fibrillation, CHA2DS2-VASc below 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AF with CHA2DS2-VASc below 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atrial fibrillation, CHA2DS2-VASc not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AF with CHA2DS2-VASc not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venous thromboembolism within 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VTE within 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venous thromboembolism, 3 months ago or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VTE 3 months ago or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroke or TIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stroke or TIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peripheral arterial disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peripheral arterial disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain or inflammation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain or inflammation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depression or anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depression or anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared decision with the prescriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared decision with the prescriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shared decision with the prescriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antithrombotic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}[ for {indication}], last dose {last_dose}[, {prescriber_agreed}][, {shared_decision}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}[ for {indication}], last dose not known ({last_dose_not_known})[, {prescriber_agreed}][, {shared_decision}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing by mouth since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient says not pregnant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not pregnant by the patient's word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy test of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infection screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign of infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sign of infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign of infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign of infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sign of infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes antibiotics for an infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glucose taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INR or platelets indicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INR taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creatinine clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated GFR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creatinine clearance {crcl}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eGFR {egfr}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implanted devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pacemaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pacemaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal cord stimulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spinal cord stimulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRG stimulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep brain stimulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep brain stimulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrathecal pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intrathecal pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochlear implant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cochlear implant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spinal hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pacing dependence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pacing-dependent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not dependent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not pacing-dependent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pacing dependence not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last device check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode during the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprogrammed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reprogrammed for the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magnet during the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICD therapies off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICD therapies NOT off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current path to the pad leads away from the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current path away from the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current path NOT away from the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the device afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of cardiology or the maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implanted device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}[, {dependent}][, last checked {last_check}][, {therapies_off}][, {mode_decision}][, {pad_path}][, check afterwards: {post_check}][, cardiology or maker: {cardiology_plan}][ (plan: {plan})]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong CYP3A4 inhibitor taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which inhibitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ritonavir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ritonavir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cobicistat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cobicistat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Itraconazole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itraconazole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketoconazole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ketoconazole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posaconazole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posaconazole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarithromycin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clarithromycin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lipid emulsion is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies reviewed: {allergies*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies reviewed: none known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antithrombotics: {antithrombotics*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antithrombotics: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing by mouth since {last_intake}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy: {pregnancy}[ (test of {pregnancy_test_at})].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infection screen: {infection}[ ({infection_detail})].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antibiotics for an infection: {antibiotics_for_infection}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diabetes; glucose {glucose}[, taken {glucose_at}][; HbA1c {hba1c}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No diabetes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INR and platelets were not indicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INR {laboratory.inr}[, taken {laboratory.inr_at}][; platelets {laboratory.platelets}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platelets {laboratory.platelets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implanted devices: {devices*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implanted devices: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver {driver}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong CYP3A4 inhibitor: {cyp3a4}[ ({cyp3a4_drugs})].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lipid emulsion location: {lipid_emulsion}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain just before the procedure, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provoked pain before, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital signs before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 min after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 min after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 min after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systolic pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systolic (mmHg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diastolic pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diastolic (mmHg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate (/min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SpO2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respiratory rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resp. rate (/min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set of vital signs before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add vital signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deficit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deficit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensory examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deficit where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gait before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain just before the procedure: {pain_before} (NRS, 0 to 10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor examination before: {motor}; sensory examination before: {sensory}[ ({deficits})].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proceduralist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>technologist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}[ ({role})]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mark made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity by two identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by two identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT CONFIRMED by two identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT CONFIRMED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOES NOT MATCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site mark visible after drape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visible after drape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT VISIBLE after drape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT REVIEWED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antithrombotic status reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevant images displayed, labelled with the patient's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>displayed, labelled with the patient's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT DISPLAYED and labelled with the patient's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbering method stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT STATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment, implants and generator ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medications on the field labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT LABELLED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special risks reviewed: cardiac device, pregnancy, contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All present agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DID NOT AGREE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image orientation marker confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items not confirmed, and what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out started {start}, with {participants*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: {targets*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site mark: {mark.side}, made by {mark.by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site mark was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity: {identity}; procedure: {procedure}; side: {side}; each level: {levels}; consent: {consent_matches}; site mark: {mark_visible}; position: {position}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies: {allergies}; antithrombotic status: {antithrombotics}; relevant images: {images}; numbering method: {numbering}; image orientation marker: {orientation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment, implants and generator: {equipment}; medications on the field: {medications_labelled}; special risks (cardiac device, pregnancy, contrast): {special_risks}; all present: {all_agree}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out concluded {concluded}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position and preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left lateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left lateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right lateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right lateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIBP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EtCO2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHG-alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chlorhexidine-alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prep dry time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sterile drape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sterile drape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sterile drape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask and sterile gloves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask and sterile gloves worn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask and sterile gloves not worn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position: {position}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitors: {monitors}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin preparation with {agent}, dry time {dry_time}; {drape}; {mask_gloves}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anaesthesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local only, no sedation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sedation; local anaesthetic as stated under Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimal sedation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimal sedation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate sedation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate sedation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep sedation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep sedation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General anaesthesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general anaesthesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitored anaesthesia care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airway assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why MAC or anaesthesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedation drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midazolam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midazolam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fentaNYL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fentanyl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propofol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propofol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dexmedeTOMIDine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dexmedetomidine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sedation drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} {dose} at {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedation started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedation ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedation time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anaesthesia: {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV access {iv_access}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airway assessment: {airway}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for this depth of anaesthesia: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedation from {start} to {end}[ ({minutes}, calculated)]: {agents*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anaesthesia care from {start} to {end}[ ({minutes}, calculated)]: {agents*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluoroscopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fluoroscopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluoroscopy and ultrasound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fluoroscopy and ultrasound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultrasound probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on ultrasound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance: {modality}[, {machine}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sacral hiatus identified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral fluoroscopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral fluoroscopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>17 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>22 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.5 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuohy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catheter type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catheter tip at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adhesiolysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adhesiolysis is another procedure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin local anaesthetic given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin local anaesthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emulsion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emulsion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powder, reconstituted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>powder, reconstituted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-dose vial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single-dose vial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-dose vial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multi-dose vial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ampoule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ampoule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefilled syringe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefilled syringe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn up by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syringe labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirections before the first position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle tip on lateral at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, at the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance in lateral first; confirm in AP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, in the sacral canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, not above S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast must show: epidural spread, not presacral, not intravenous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspiration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other fluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other fluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which fluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: epidural spread, not presacral, not intravenous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epidural, ventral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ventral epidural spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epidural, dorsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dorsal epidural spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrathecal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intrathecal spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subdural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subdural spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vascular, venous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>venous pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vascular, arterial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arterial pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intramuscular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intramuscular spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intradiscal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intradiscal spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facet arthrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facet arthrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrodural (Okada)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retrodural spread (Okada)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periarticular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>periarticular spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presacral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presacral spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subcutaneous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subcutaneous spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intraosseous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intraosseous spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrast not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>180 mgI/mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 mgI/mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>240 mgI/mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 mgI/mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live fluoroscopy during contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under live fluoroscopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without live fluoroscopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injectate given here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injectate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injectate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{form}, ]drawn up by {drawn_by}, syringe {labelled}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}[ {concentration}] {volume}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} {dose} ({volume})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resistance to injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraesthesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dermatome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not localised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not localised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two at least, showing needle and contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted with limitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted with limitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repositioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repositioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_caudal.midline}; lateral, {tip_caudal.in_canal} the sacral canal at {tip_level}, {tip_caudal.not_above_s3} S3[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_caudal.midline}; lateral, {tip_caudal.in_canal} the sacral canal at {tip_level}, {tip_caudal.not_above_s3} S3; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_caudal.midline}; lateral, {tip_caudal.in_canal} the sacral canal at {tip_level}, {tip_caudal.not_above_s3} S3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspiration: {aspiration}[ ({aspirate})].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contrast.drug} {contrast.concentration} {contrast.volume}[ (lot {contrast.lot}, exp {contrast.expiry})] injected[ {contrast.live}]: {contrast.pattern}; no vascular pattern recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contrast.drug} {contrast.concentration} {contrast.volume}[ (lot {contrast.lot}, exp {contrast.expiry})] injected[ {contrast.live}]: {contrast.pattern}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contrast was used; reason: {contrast.not_used_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test dose: {test_dose.drug}[ {test_dose.concentration}] {test_dose.volume}; after {test_dose.wait}: {test_dose.result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injected: {injectate*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No injectate was given at this position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views: {views}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSA was {contrast.dsa}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraesthesia: {paraesthesia}[, dermatome {dermatome}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraesthesia: {paraesthesia}, {dermatome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resistance to injection: {resistance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The needle was repositioned[: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target abandoned: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: {target}, identified by {hiatus_by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After skin infiltration with {skin.drug} {skin.concentration} {skin.volume}, a {needle.gauge} {needle.length} needle was advanced under {imaging.modality}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without skin infiltration, a {needle.gauge} {needle.length} needle was advanced under {imaging.modality}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {needle.gauge} {needle.length} needle was advanced under {imaging.modality}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle type: {needle.type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle in {needle_in}, needle out {needle_out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The needle was not redirected before its first position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The needle was redirected once before its first position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The needle was redirected {redirections} times before its first position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone contact {bone_contact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catheter {catheter}[: {catheter_type}, tip at {catheter_tip}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adhesiolysis {adhesiolysis}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other drugs given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ceFAZolin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cefazolin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondansetron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ondansetron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atropine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>atropine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ePHEDrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ephedrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provoked pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concordant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concordant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discordant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discordant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anatomical findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provoked pain: {provoked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anatomical findings: {anatomy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical difficulty: {difficulty}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood loss, specimens, implants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 5 mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 5 mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood loss volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}, UDI {udi}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add implant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood loss: {blood_loss_volume}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood loss: {blood_loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimens: {specimens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implants: {implants*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implants: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluoroscopy time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference air kerma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the machine shows no dose: fluoroscopy time and number of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerma-area product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSA runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device (DICOM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device dose report (RDSR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device dose report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed from the display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed from the display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated by the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluoroscopy time by the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference air kerma by the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerma-area product by the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT guidance[ {fluoro_time}][, {air_kerma}][, {kap}] ({source}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT guidance[ {fluoro_time}][, {air_kerma}][, {kap_gy_cm2}] ({source}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluoroscopy[ {fluoro_time}][, {air_kerma}][, {kap}] ({source}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluoroscopy[ {fluoro_time}][, {air_kerma}][, {kap_gy_cm2}] ({source}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerma-area product as recorded: {kap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images saved: {images_saved}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSA runs: {dsa_runs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse rate {pulse_rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vasovagal reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vasovagal reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dural puncture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dural puncture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vascular entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vascular entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local anaesthetic systemic toxicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haematoma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>haematoma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pneumothorax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pneumothorax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deficit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new deficit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergic reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allergic reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equipment failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} at {at} (action: {action}; outcome: {result})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add complication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the new deficit is not a complication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complications: none observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complications: {list*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital signs after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set of vital signs after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurological examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor against baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged from baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected local anaesthetic effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected local anaesthetic effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensory against baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor examination: {motor}; sensory examination: {sensory}[; {detail}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as at baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puncture site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oozing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oozing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified Aldrete score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge criteria met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert, vital signs within 20 % of baseline, motor as baseline or explained, walks as before, pain score recorded, site dry, instructions acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria not met, and what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags: new weakness, saddle numbness, bladder or bowel trouble, fever of 38.0 °C or more, severe headache on standing, worse back pain with a deficit: call or go to the emergency department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red-flag symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glucose after steroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glucose after steroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antithrombotic restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antithrombotic restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity and driving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity and driving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharged at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified Aldrete score {aldrete}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge criteria {criteria_met}[ ({not_met})]; escort {escort}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions given: {instructions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharged at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gait: {gait}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puncture site: {site}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain scores after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes after the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain at rest, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provoked pain, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provoked pain {baseline.provoked_before} → {provoked_after} at {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{baseline.pain_before} → {pain_after} at {after}[ ({relief} relief, calculated)]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{baseline.pain_before} → {pain_after} at {after} (increased by {increase}, calculated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pain score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration of relief still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {scores*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration of relief: pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration of relief: {duration}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duration of relief is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-procedure diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as the pre-procedure diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-procedure diagnoses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post-procedure diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-procedure diagnosis: {post*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-procedure diagnosis: {same}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviations and overrides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aborted level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aborted level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned target not performed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned target not performed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned target it speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed where more than one planned target was not performed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}[, {target}]: {what}; reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviations and overrides: none recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviations and overrides: {list*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medication strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular medication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acetaminophen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acetaminophen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNRI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tricyclic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tricyclic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabapentinoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gabapentinoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle relaxant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscle relaxant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opioid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opioid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzodiazepine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benzodiazepine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codeine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codeine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fentaNYL patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fentanyl patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HYDROcodone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hydrocodone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HYDROmorphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hydromorphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methadone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>methadone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morphine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morphine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oxyCODONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oxycodone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oxyMORphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oxymorphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapentadol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tapentadol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traMADol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tramadol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buprenorphine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buprenorphine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celecoxib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>celecoxib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DULoxetine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duloxetine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venlafaxine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>venlafaxine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amitriptyline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amitriptyline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nortriptyline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nortriptyline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabapentin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gabapentin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregabalin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyclobenzaprine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cyclobenzaprine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiZANidine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tizanidine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baclofen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baclofen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lidocaine patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lidocaine patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diclofenac gel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diclofenac gel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALPRAZolam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alprazolam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clonazePAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clonazepam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diazePAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diazepam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LORazepam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lorazepam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything taken in a day; a patch by its rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be increased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{klass}: {drug}[ {daily}][, {change}][, since {started}][, response: {response}][, side effects: {side_effects}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes opioids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opioid safeguards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morphine equivalents a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opioids with daily dose (regular medication), or why it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where morphine equivalents cannot be calculated, e.g. buprenorphine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justification of the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDMP checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDMP checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDMP states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDMP finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result in words, never the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urine drug screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urine drug screen as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naloxone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prescribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered, declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered and declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol use flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the opioid visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if it is not the service date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opioids: {mme} morphine equivalents (calculated; not for conversion).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justification of the dose: {justification}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morphine equivalents were not calculated: {mme_not_known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDMP checked {pdmp_checked}[ by {pdmp_by}][ ({pdmp_states})][, {pdmp_finding}]; agreement of {agreement}; naloxone {naloxone}[; urine drug screen {urine_drug_screen}[, {uds_expected}[ ({uds_action})]]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk tier: {risk_tier}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol use {alcohol}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biofeedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biofeedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Massage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>massage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acupuncture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acupuncture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity pacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity pacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to work programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return to work programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of therapies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}[, {ordered}][, {sessions} sessions][, {attended} attended][, response: {response}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing the patient wants to do, with a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>functional goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal}[ (now {baseline_value})][, target {target_value}], measured by {measure}, by {by}[ ({status})]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antithrombotics afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart left to the prescriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart left to the prescriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}, {what} {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: {next_step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up on {follow_up} by {owner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medication: {medication}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multimodal plan: {medications*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient takes no opioids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient takes opioids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapies: {therapies}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of therapies: {therapy_details*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals: {goals*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antithrombotics afterwards: {antithrombotic_restart*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trainee took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trainee took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainee, present throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a trainee took part; the proceduralist was present throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainee, present for key portions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a trainee took part; the proceduralist was present for the key portions and available throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence: {presence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diary return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief, as the patient says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROMIS pain interference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROMIS physical function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient global impression of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ODI {odi}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDI {ndi}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEG {peg}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROMIS pain interference {promis_pi}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROMIS physical function {promis_pf}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PGIC {pgic} of 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {due}[ by {owner}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done {done}[ by {owner}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain score {nrs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief {relief}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional goals: {goal_status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antithrombotics restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarted at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}, {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antithrombotics restarted: {restarted*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical facet joint injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoracic facet joint injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar facet joint injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, lumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spondylosis without myelopathy or radiculopathy, lumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, lumbosacral region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spondylosis without myelopathy or radiculopathy, lumbosacral region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, thoracolumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spondylosis without myelopathy or radiculopathy, thoracolumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, cervical region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spondylosis without myelopathy or radiculopathy, cervical region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, cervicothoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spondylosis without myelopathy or radiculopathy, cervicothoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervicalgia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cervicalgia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, thoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spondylosis without myelopathy or radiculopathy, thoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in thoracic spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain in thoracic spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiculopathy or claudication not yet treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why radiofrequency ablation is not appropriate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiculopathy or claudication not yet treated: {untreated_radiculopathy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiofrequency ablation was not appropriate; reason: {rfa_unsuitable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapeutic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>therapeutic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fusion or hardware at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent: {intent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fusion or hardware at: {fusion}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two at least, at right angles to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint and side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oblique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C-arm oblique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.5 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP or oblique, tip in the joint line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance in lumbar: ipsilateral oblique 30–45°; cervical: true lateral, or AP or foraminal oblique from behind; confirm in AP and lateral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, tip in the joint line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast must show: arthrogram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: arthrogram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arthrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intra-articular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intra-articular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra-articular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra-articular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epidural leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epidural leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyst filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cyst filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capsule rupture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyst rupture attempted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was attempted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not attempted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of the whole case, at right angles, are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP or oblique, {tip_facet.in_joint} the joint line; lateral, {tip_facet.in_joint_lateral} the joint line[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP or oblique, {tip_facet.in_joint} the joint line; lateral, {tip_facet.in_joint_lateral} the joint line; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: AP or oblique, {tip_facet.in_joint} the joint line; lateral, {tip_facet.in_joint_lateral} the joint line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arthrogram: {arthrogram}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rupture of the capsule {capsule_rupture}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rupture of the cyst {cyst_rupture}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: {target}, {approach} approach[, C-arm oblique {oblique_angle}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facet radiofrequency ablation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical facet radiofrequency ablation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoracic facet radiofrequency ablation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar facet radiofrequency ablation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit, neuritis check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit at 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit at 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit at 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior procedures other than diagnostic blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior procedures other than diagnostic blocks: {prior*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior procedures other than diagnostic blocks: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier blocks of these nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic, first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first diagnostic block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic, second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second diagnostic block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prognostic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prognostic block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>therapeutic block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joints tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerves blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third occipital nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C3 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C4 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C5 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C6 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C7 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C8 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T1 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T2 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T3 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T4 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T5 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T6 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T7 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T8 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T9 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T10 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T11 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T12 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L3 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L4 medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L5DR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L5 dorsal ramus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S1LB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S1 lateral branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S2LB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S2 lateral branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3LB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3 lateral branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S4LB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S4 lateral branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local anaesthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume per nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroid in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with steroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedation or opioid given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vascular uptake without redirection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index pain before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provoking manoeuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could do the painful movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes after the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could do the movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could do the movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not do the movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took rescue medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took rescue medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took no rescue medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nrs} at {minutes} min[ ({relief} relief, calculated)]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nrs} at {minutes} min (increased by {increase}, calculated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief, where there is no diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the scores themselves are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration of relief, where there is no diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose}, {joints}, {side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerves: {nerves}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}[ {concentration}][, {volume_per_nerve} per nerve][, {steroid}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroid: {steroid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedation or opioid: {sedation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vascular uptake without redirection: {vascular_uptake}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index pain before it: {baseline}[ (manoeuvre: {manoeuvre})].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index pain after it: {diary*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief {relief}[ for {duration}], as reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The painful movement {movement_ok} after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier blocks of these nerves: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These nerves were blocked before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metal hardware within 2 cm of an RF target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metal hardware within 2 cm of a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no metal hardware within 2 cm of a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hardware_near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiofrequency equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounding pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used, bipolar only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used (bipolar only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin under the pad before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin under the pad after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad away from metal and cardiac device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away from metal and cardiac device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT away from metal and cardiac device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin and eyes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No burn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no burn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance after a third occipital nerve lesion discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator: {generator_make} {generator_model}[, serial number {generator_serial}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounding pad: {pad_site}[, {pad_away}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounding pad: {pad}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin under the pad before: {pad_skin_before}; after: {pad_skin_after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin and eyes after: {skin_check}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance after a lesion of the third occipital nerve {ataxia_counselling}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bony target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5.5 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protrusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protruding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approach angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation to the nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpendicular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perpendicular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle tip, third occipital nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, at the named point of the C2-3 joint line, over the SAP of C3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance in true lateral for the lateral approach; AP or foraminal oblique for the posterior approach; confirm in AP and lateral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, not medial to the waist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast must show: at most 0.3 mL, spread on the pillar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not medial to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle tip, articular pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, centroid of the trapezoid of the articular pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, on the waist of the pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle tip, C7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, between the apex of the C7 SAP and the base of the transverse process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, not medial to the waist of the pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle tip, transverse process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, superolateral corner of the transverse process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance in AP, with contralateral tilt where needed; confirm in lateral; check the depth of the pleura.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, at the transverse process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, not ventral to the line of rib and transverse process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ventral to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ventral to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active tip, medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oblique or declined, along the neck of the SAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance in ipsilateral oblique 10–25°, declined along the nerve; confirm in lateral (not past the posterior border of the foramen).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oblique or declined, active tip parallel to the nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not parallel to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oblique or declined, over the middle two quarters of the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, tip at the junction of the middle and anterior third of the SAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, not past the posterior border of the foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle tip, L5 dorsal ramus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, notch between the sacral ala and the SAP of S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance in AP, or ipsilateral oblique 5–15°; confirm in lateral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, at the crest of the ala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the C2-3 joint line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensory test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensory test done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not concordant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor test done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limb response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands in a sentence: left leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multifidus twitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multifidus twitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no multifidus twitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local anaesthetic before the lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesion made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermal, monopolar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thermal monopolar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermal, bipolar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thermal bipolar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impedance before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest measured temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impedance during</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner electrode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mode}, {set_temperature} for {time}, impedance before {impedance_before}[, during {impedance_during}][, highest measured {max_temperature}][, {power}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mode}, {set_temperature} for {time}, impedance before {impedance_before}[, during {impedance_during}][, highest measured {max_temperature}][, {power}], {voltage}, {pulse_rate}, {pulse_width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mode}, {set_temperature} for {time}, impedance before {impedance_before}[, during {impedance_during}][, highest measured {max_temperature}][, {power}], partner {partner}, spacing {spacing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injectate after the lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injectate after the lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One view may show several needles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: lateral, {tip_ton.at_point} the point {ton_point} the C2-3 joint line over the superior articular process of C3; AP, {tip_ton.not_medial} the waist of the articular pillar[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: lateral, {tip_ton.at_point} the point {ton_point} the C2-3 joint line over the superior articular process of C3; AP, {tip_ton.not_medial} the waist of the articular pillar; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: lateral, {tip_ton.at_point} the point {ton_point} the C2-3 joint line over the superior articular process of C3; AP, {tip_ton.not_medial} the waist of the articular pillar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: lateral, {tip_cervical_branch.at_centroid} the centroid of the articular pillar; AP, {tip_cervical_branch.on_waist} its waist, {tip_cervical_branch.not_medial} it[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: lateral, {tip_cervical_branch.at_centroid} the centroid of the articular pillar; AP, {tip_cervical_branch.on_waist} its waist, {tip_cervical_branch.not_medial} it; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: lateral, {tip_cervical_branch.at_centroid} the centroid of the articular pillar; AP, {tip_cervical_branch.on_waist} its waist, {tip_cervical_branch.not_medial} it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: lateral, {tip_c7_branch.at_apex} the apex of the C7 superior articular process and the base of the transverse process; AP, {tip_c7_branch.not_medial} the waist of the pillar[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: lateral, {tip_c7_branch.at_apex} the apex of the C7 superior articular process and the base of the transverse process; AP, {tip_c7_branch.not_medial} the waist of the pillar; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: lateral, {tip_c7_branch.at_apex} the apex of the C7 superior articular process and the base of the transverse process; AP, {tip_c7_branch.not_medial} the waist of the pillar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_thoracic_branch.at_corner} the superolateral corner of the transverse process; lateral, {tip_thoracic_branch.at_process} the transverse process, {tip_thoracic_branch.not_ventral} the line of rib and transverse process[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_thoracic_branch.at_corner} the superolateral corner of the transverse process; lateral, {tip_thoracic_branch.at_process} the transverse process, {tip_thoracic_branch.not_ventral} the line of rib and transverse process; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_thoracic_branch.at_corner} the superolateral corner of the transverse process; lateral, {tip_thoracic_branch.at_process} the transverse process, {tip_thoracic_branch.not_ventral} the line of rib and transverse process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: oblique or declined, {tip_lumbar_rf.along_neck} the neck of the superior articular process, {tip_lumbar_rf.parallel} the nerve, {tip_lumbar_rf.middle} the middle two quarters of the neck; lateral, tip {tip_lumbar_rf.junction} the junction of the middle and anterior third of the superior articular process, {tip_lumbar_rf.not_past} the posterior border of the foramen[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: oblique or declined, {tip_lumbar_rf.along_neck} the neck of the superior articular process, {tip_lumbar_rf.parallel} the nerve, {tip_lumbar_rf.middle} the middle two quarters of the neck; lateral, tip {tip_lumbar_rf.junction} the junction of the middle and anterior third of the superior articular process, {tip_lumbar_rf.not_past} the posterior border of the foramen; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: oblique or declined, {tip_lumbar_rf.along_neck} the neck of the superior articular process, {tip_lumbar_rf.parallel} the nerve, {tip_lumbar_rf.middle} the middle two quarters of the neck; lateral, tip {tip_lumbar_rf.junction} the junction of the middle and anterior third of the superior articular process, {tip_lumbar_rf.not_past} the posterior border of the foramen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_l5_dorsal_ramus.at_notch} the notch between the sacral ala and the superior articular process of S1; lateral, {tip_l5_dorsal_ramus.at_crest} the crest of the ala[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_l5_dorsal_ramus.at_notch} the notch between the sacral ala and the superior articular process of S1; lateral, {tip_l5_dorsal_ramus.at_crest} the crest of the ala; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_l5_dorsal_ramus.at_notch} the notch between the sacral ala and the superior articular process of S1; lateral, {tip_l5_dorsal_ramus.at_crest} the crest of the ala.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensory test {sensory_test.frequency}[, {sensory_test.width}]: threshold {sensory_test.threshold}[, {sensory_test.site}], {sensory_test.concordant}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sensory test was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor test {motor_test.frequency}[, {motor_test.width}]: no limb response to {motor_test.none_to}[; {motor_test.multifidus}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor test {motor_test.frequency}[, {motor_test.width}]: {motor_test.response_where} response at {motor_test.response_at}[; {motor_test.multifidus}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor test {motor_test.frequency}[, {motor_test.width}]: {motor_test.limb_response}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No motor test was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the lesion: {pre_lesion.drug} {pre_lesion.concentration} {pre_lesion.volume}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No local anaesthetic was given before the lesion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesions: {lesions*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lesion was made at this position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the lesion: {post_lesion*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was injected after the lesion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cannula was repositioned after {motor_test.response_where} response at {motor_test.response_at}[ ({tip_reason})].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cannula was repositioned[: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electrode intact on removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: {target}[; bony target aimed at: {bony_target}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After skin infiltration with {skin.drug} {skin.concentration} {skin.volume}, a cannula ({cannula.gauge}, {cannula.length}, {cannula.active_tip} active tip, {cannula.tip_shape}) was advanced under {imaging.modality}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without skin infiltration, a cannula ({cannula.gauge}, {cannula.length}, {cannula.active_tip} active tip, {cannula.tip_shape}) was advanced under {imaging.modality}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cannula ({cannula.gauge}, {cannula.length}, {cannula.active_tip} active tip, {cannula.tip_shape}) was advanced under {imaging.modality}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approach angle {approach_angle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active tip {orientation} to the nerve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The electrode was {electrode_intact} on removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genicular nerve radiofrequency ablation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unilateral primary osteoarthritis, right knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unilateral primary osteoarthritis, right knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unilateral primary osteoarthritis, left knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unilateral primary osteoarthritis, left knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilateral primary osteoarthritis of knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilateral primary osteoarthritis of knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in right knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain in right knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in left knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain in left knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superolateral genicular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superolateral genicular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superomedial genicular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superomedial genicular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferomedial genicular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferomedial genicular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose}, {side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, at the junction of shaft and condyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance in true AP of the knee; confirm in lateral, condyles superimposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, bone contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, at half the depth of the bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_genicular.at_junction} the junction of shaft and condyle, {tip_genicular.on_bone}; lateral, {tip_genicular.mid_depth} half the depth of the bone[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_genicular.at_junction} the junction of shaft and condyle, {tip_genicular.on_bone}; lateral, {tip_genicular.mid_depth} half the depth of the bone; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_genicular.at_junction} the junction of shaft and condyle, {tip_genicular.on_bone}; lateral, {tip_genicular.mid_depth} half the depth of the bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor test {motor_test.frequency}[, {motor_test.width}]: no limb response to {motor_test.none_to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor test {motor_test.frequency}[, {motor_test.width}]: {motor_test.response_where} response at {motor_test.response_at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical interlaminar epidural steroid injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoracic interlaminar epidural steroid injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar interlaminar epidural steroid injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiculopathy, cervical region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radiculopathy, cervical region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiculopathy, cervicothoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radiculopathy, cervicothoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical disc disorder at C4-C5 level with radiculopathy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cervical disc disorder at C4-C5 level with radiculopathy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical disc disorder at C5-C6 level with radiculopathy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cervical disc disorder at C5-C6 level with radiculopathy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical disc disorder at C6-C7 level with radiculopathy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cervical disc disorder at C6-C7 level with radiculopathy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical disc disorder with radiculopathy, high cervical region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cervical disc disorder with radiculopathy, high cervical region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical disc disorder with radiculopathy, cervicothoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cervical disc disorder with radiculopathy, cervicothoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal stenosis, cervical region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spinal stenosis, cervical region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, cervical region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spondylosis with radiculopathy, cervical region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, cervicothoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spondylosis with radiculopathy, cervicothoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiculopathy, thoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radiculopathy, thoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervertebral disc disorder with radiculopathy, thoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intervertebral disc disorder with radiculopathy, thoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal stenosis, thoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spinal stenosis, thoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, thoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spondylosis with radiculopathy, thoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRI or CT of the target reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adequate dorsal epidural space at the target on MRI or CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adequate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not adequate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsal epidural space at the target: {adequate_space}[; MRI or CT reviewed on {space_reviewed}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interspace and side of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient able to communicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was able to communicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not able to communicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.5 in (89 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 in (127 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 in (152 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hustead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of resistance to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of resistance to saline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of resistance to air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanging drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hanging drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of resistance not sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth at loss of resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth view, CLO or lateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, at the midline, or at most half way to the symptomatic side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance in AP, caudad or cephalad tilt 5–20° to open the interspace, ipsilateral 5–10°; confirm in contralateral oblique 50° (45–60°), or lateral or swimmer's view where it shows the tip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the midline or at most half way to the symptomatic side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than half way from the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLO, tip at the ventral interlaminar line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLO, each advance of the needle imaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast must show: epidural spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each advance was imaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not every advance was imaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, within the interlaminar window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance in AP, cephalad tilt to open the interspace, paramedian; confirm in contralateral oblique 55–65°, or lateral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, not lateral to the medial pedicle line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not lateral to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLO or lateral, tip at, or at most 1–2 mm ventral to, the ventral interlaminar or spinolaminar line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast must show: epidural spread, no intrathecal or vascular spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at or just ventral to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at or just ventral to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance in AP, caudad tilt 0–15°; confirm in contralateral oblique 45°, or lateral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: epidural spread, no intrathecal or vascular spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lor_medium}[ at {lor_depth}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_interlaminar_cervical.near_midline}; {depth_view}, {tip_interlaminar_cervical.at_line} the ventral interlaminar line; {tip_interlaminar_cervical.each_advance}[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_interlaminar_cervical.near_midline}; {depth_view}, {tip_interlaminar_cervical.at_line} the ventral interlaminar line; {tip_interlaminar_cervical.each_advance}; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_interlaminar_cervical.near_midline}; {depth_view}, {tip_interlaminar_cervical.at_line} the ventral interlaminar line; {tip_interlaminar_cervical.each_advance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_interlaminar_thoracic.in_window} the interlaminar window, {tip_interlaminar_thoracic.not_lateral} the medial pedicle line; {depth_view}, {tip_interlaminar_thoracic.at_line} the ventral interlaminar or spinolaminar line[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_interlaminar_thoracic.in_window} the interlaminar window, {tip_interlaminar_thoracic.not_lateral} the medial pedicle line; {depth_view}, {tip_interlaminar_thoracic.at_line} the ventral interlaminar or spinolaminar line; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_interlaminar_thoracic.in_window} the interlaminar window, {tip_interlaminar_thoracic.not_lateral} the medial pedicle line; {depth_view}, {tip_interlaminar_thoracic.at_line} the ventral interlaminar or spinolaminar line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_interlaminar.in_window} the interlaminar window, {tip_interlaminar.not_lateral} the medial pedicle line; {depth_view}, {tip_interlaminar.at_line} the ventral interlaminar or spinolaminar line[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_interlaminar.in_window} the interlaminar window, {tip_interlaminar.not_lateral} the medial pedicle line; {depth_view}, {tip_interlaminar.at_line} the ventral interlaminar or spinolaminar line; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_interlaminar.in_window} the interlaminar window, {tip_interlaminar.not_lateral} the medial pedicle line; {depth_view}, {tip_interlaminar.at_line} the ventral interlaminar or spinolaminar line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: {target}, midline entry[ at {entry_angle}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: {target}, paramedian entry[ at {entry_angle}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient {able_to_communicate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After skin infiltration with {skin.drug} {skin.concentration} {skin.volume}, a {needle.gauge} {needle.length} {needle.type} needle was advanced under {imaging.modality}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without skin infiltration, a {needle.gauge} {needle.length} {needle.type} needle was advanced under {imaging.modality}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {needle.gauge} {needle.length} {needle.type} needle was advanced under {imaging.modality}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical medial branch block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoracic medial branch block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar medial branch block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision on the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block and diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brings on the usual pain, e.g. standing for 10 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index pain before, during the manoeuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroid in the injectate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain diary issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>120 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>180 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>240 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>360 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>480 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bedtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary comes back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought to a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought to a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose: {purpose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index pain before the block: {baseline} (manoeuvre: {manoeuvre}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroid in the injectate: {steroid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pain diary was issued, with entries after {diary_times}; return: {diary_return}[, due {diary_due}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain diary was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>27 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.5 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle tip, medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, medial end of the transverse process at the base of the SAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance in ipsilateral oblique 10–25°, caudad tilt 0–15°; confirm in AP and lateral (not beyond the posterior foramen line).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, at the neck of the SAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, dorsal to the foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dorsal to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not dorsal to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, not ventral to the facet line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast must show: stays on the target, no foramen, no vessel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: stays on the target, no foramen, no vessel; up to 0.3 mL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the target only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread on the target only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_lumbar_branch.at_base} the medial end of the transverse process at the base of the superior articular process; lateral, {tip_lumbar_branch.at_neck} the neck of the superior articular process, {tip_lumbar_branch.dorsal} the foramen, {tip_lumbar_branch.not_ventral} the facet line[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_lumbar_branch.at_base} the medial end of the transverse process at the base of the superior articular process; lateral, {tip_lumbar_branch.at_neck} the neck of the superior articular process, {tip_lumbar_branch.dorsal} the foramen, {tip_lumbar_branch.not_ventral} the facet line; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_lumbar_branch.at_base} the medial end of the transverse process at the base of the superior articular process; lateral, {tip_lumbar_branch.at_neck} the neck of the superior articular process, {tip_lumbar_branch.dorsal} the foramen, {tip_lumbar_branch.not_ventral} the facet line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration of relief: by the pain diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary came back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes after needle-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was answered, not when it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index pain during the manoeuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could do the manoeuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could do the manoeuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not do the manoeuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rescue medicine taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rescue medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {minutes} min[ (asked for: {slot})][, {at}]: {nrs}[, {relief} relief, calculated][, increased by {increase}, calculated][, {movement}][, {rescue}][; activity: {activity}][; entered by {source}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the pain was relieved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary came back on {returned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The painful movement {movement_ok}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sacral lateral branch block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sacroiliitis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sacroiliitis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal instability, sacral and sacrococcygeal region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spinal instability, sacral and sacrococcygeal region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive provocation tests, of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive sacroiliac provocation tests: {sij_tests} of 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle tip, sacral lateral branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, at the clock point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance in AP of each foramen, cephalad tilt 0–15°, slightly contralateral; confirm in lateral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, at least 7 mm from the foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 7 mm from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 7 mm from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, on the dorsal surface of the sacrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right S1 and S2: 2:30, 4:00, 5:30; S3: 2:30, 4:00. Left: 9:30, 8:00, 6:30. 8–10 mm lateral to the edge of the foramen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_sacral_branch.at_point} the clock point[ {clock_point}], {tip_sacral_branch.on_bone}, {tip_sacral_branch.clear} the foramen; lateral, {tip_sacral_branch.dorsal} the dorsal surface of the sacrum[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_sacral_branch.at_point} the clock point[ {clock_point}], {tip_sacral_branch.on_bone}, {tip_sacral_branch.clear} the foramen; lateral, {tip_sacral_branch.dorsal} the dorsal surface of the sacrum; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_sacral_branch.at_point} the clock point[ {clock_point}], {tip_sacral_branch.on_bone}, {tip_sacral_branch.clear} the foramen; lateral, {tip_sacral_branch.dorsal} the dorsal surface of the sacrum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal cord stimulation trial, lead pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible: {proceduralist}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurse: {nurse}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS I of right upper limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS I of left upper limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS I of upper limb, bilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS I of right lower limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS I of left lower limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS I of lower limb, bilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS II of upper limb, side not specified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS II of right upper limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS II of left upper limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS II of upper limbs, bilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS II of lower limb, side not specified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS II of right lower limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS II of left lower limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS II of lower limbs, bilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanical breakdown of spinal neurostimulator lead, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mechanical breakdown of spinal neurostimulator lead, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displacement of spinal neurostimulator lead, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>displacement of spinal neurostimulator lead, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other mechanical complication of spinal neurostimulator lead, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other mechanical complication of spinal neurostimulator lead, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads placed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchoring of the leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by suture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by adhesive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT anchored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pain of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain score before the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nrs}[ ({date})]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the day the leads were placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep quality, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wakings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal goal, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opioids, morphine equivalents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other medication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stimulation on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of where paraesthesia is felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead moved by a vertebral level or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead moved by a vertebral level or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lead moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage not lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drainage at the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drainage at the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no drainage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New weakness or numbness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new weakness or numbness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no new weakness or numbness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it resolved by the end of the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved by the end of the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not resolved by the end of the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not want to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {day}[ ({date})][: average {nrs_avg}][, now {nrs_now}][, worst {nrs_worst}][, best {nrs_best}][, relief {relief}][, sleep {sleep}][, sleep quality {sleep_quality}][, woke {wakings} times][, walked {walking}][, stood {standing}][, {steps} steps][, goal {goal_score}][ ({goal_text})][, opioids {opioids} MME][, {other_meds}][, program {program}][, on {on_hours}][, change of paraesthesia: {paraesthesia_change}][, {migration}][, {coverage_lost}][, {fever}][, {drainage}][, {new_deficit}][, {resolved}][, site: {site}][, charging: {charging}][, events: {events}][, {wants_to_keep}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals stated before the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal}, {met}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEG before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEG at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ODI before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ODI at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opioids, morphine equivalents, before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opioids, morphine equivalents, at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulled before the agreed day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient wants the implant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants the implant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not want the implant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean pain of the last full days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configured criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of the physician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to implant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to repeat the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No implant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to implant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial since {began}: {leads_placed} leads, {contacts_placed} contacts; leads {anchoring}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial since {began}: {leads_placed} leads, {contacts_placed} contacts; leads anchored {anchoring}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before, daily averages: {baseline*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary: {days*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean pain {baseline_mean} before, {trial_mean} on the last full days with stimulation[: {relief} relief] (calculated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEG {peg_before} → {peg_after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ODI {odi_before} → {odi_after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opioids {mme_before} → {mme_after}, morphine equivalents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulled before the agreed day: {ended_early}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient {wants_implant}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the configured criteria: {criteria} (calculated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of {decided_by}: {decision}; {rationale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts on the removed lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}[, {contacts} contacts][, {intact}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads removed, entered at: {targets*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads out at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prophylaxis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug and dose, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dressing before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erythema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erythema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drainage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drainage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip culture taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor, stopped by pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads out at {at}: {leads_removed} leads with {contacts_removed} contacts, {intact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prophylaxis: {prophylaxis}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dressing before: {dressing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site: {site}; bleeding: {bleeding}; tip culture {tip_culture}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead fracture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead fracture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superficial infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superficial infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nerve injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seroma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seroma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skin reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headache after dural puncture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headache after dural puncture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}[, {severity}] at {at} (action: {action}; outcome: {result})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {what}; reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal cord stimulation, programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}[ ({model})]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads entering at: {targets*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stimulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External trial stimulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external trial stimulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implanted stimulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implanted stimulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NP or PA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nurse practitioner or physician assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>representative of the maker, under direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the direction of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts and polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts and polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulse width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cycling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient's limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits of the patient's control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programming at {at}: {generator}; reason: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmed by {by} ({by_role})[, under the direction of {directed_by}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters changed: {parameters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: {minutes} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impedances and programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impedances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impedance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impedance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead {lead} contact {contact}: {ohm}[ at {at}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as set before this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as set by this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cathode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cathode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead {lead} contact {contact} {polarity}[ {percent}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tonic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-perception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-perception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perception threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfort threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discomfort threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage, as the patient says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of paraesthesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge of a pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program {name} ({phase}): {waveform}, {amplitude}, {pulse_width}, {rate}; {contacts*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds: perception {perception}[, comfort {comfort}][, discomfort {discomfort}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage {coverage}, as the patient says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraesthesia: {quality}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side effects: {side_effects}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge {charge} a pulse (calculated; bench reference, not a measurement of this patient).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program {active}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impedances: {impedance*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain and paraesthesia maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painful cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painful cells with paraesthesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells with paraesthesia outside the pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraesthesia in {overlap_cells} of {pain_cells} painful cells of the body map[, coverage {coverage} (calculated; reference, not a measurement of this patient)][; {outside_cells} cells outside the pain].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal cord stimulation trial, lead placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily contact, day 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily contact, day 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily contact, day 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily contact, day 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily contact, day 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily contact, day 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily contact, day 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead {#}: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychological evaluation of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychological evaluation by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multidisciplinary screening done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late or last resort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other treatments tried or unsuitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities and personnel for trial and follow-up available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRSA screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antibiotic before the leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antibiotic given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vancomycin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vancomycin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clindamycin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clindamycin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antibiotic: {drug} {dose} at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antibiotic {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychological evaluation on {psych_evaluation}[ by {psych_provider}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multidisciplinary screening: {multidisciplinary}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late or last resort: {last_resort}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other treatments tried or unsuitable: {modalities_tried}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities and personnel for trial and follow-up available: {facilities}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRSA screen: {mrsa_screen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antibiotic given at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antibiotic given: {antibiotic}[, {antibiotic_at}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin entry from the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coudé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epidural space found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of resistance to saline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of resistance to air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing a lead or guide wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passing a lead or guide wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: epidural space, by {lor_medium}[ at {lor_depth}][; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: epidural space, by {lor_medium}[ at {lor_depth}]; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: epidural space, by {lor_medium}[ at {lor_depth}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth shown on {depth_view}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As impedances and programs call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the contact at the tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makers count from 1 or from 0 at the tip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing, centre to centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead {number} placed: {model}, {contacts} contacts, tip contact numbered {tip_contact_index}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts of {contact_length}[, {spacing} centre to centre].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead UDI {udi}[, lot {lot}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disc below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, class 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left of the midline (class 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, class 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left of the midline (class 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, class 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right of the midline (class 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, class 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right of the midline (class 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral or CLO, lead dorsal in the canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dorsal in the canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT dorsal in the canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of each contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip against the other lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead tip at {vertebra}, {third}, {mediolateral}; on lateral or CLO, {dorsal_confirmed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts at {contact_levels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the other lead: {relation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead entry: {target}[, {paramedian} from the midline][, at {entry_angle}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead was placed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing and programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program {name}: {waveform}, {amplitude}, {pulse_width}, {rate}; {contacts*}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incision or first needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads left in place for the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were left in place for the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were NOT left in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dressing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number of the external stimulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the lead pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic's, as given to the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incision or first needle at {incision}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leads {leads_left}[: {not_left}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads anchored: {anchoring}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads: {anchoring}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dressing: {dressing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External stimulator, serial number {stimulator_serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching: {teaching}; restrictions: {restrictions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead pull on {return_date}; number to call: {contact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After lead removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays held until the leads are out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower third of the joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry at the lower third of the joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle third of the joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry at the middle third of the joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper third of the joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry at the upper third of the joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C-arm contralateral oblique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP or oblique, tip in the lower part of the joint line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance in AP with contralateral oblique 5–20°, until the posterior and anterior joint lines overlap; confirm in lateral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the lower part of the joint line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the lower part of the joint line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, not ventral to the anterior border of the sacrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast must show: arthrogram along the joint line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: arthrogram along the joint line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arthrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ventral leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ventral leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsal leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dorsal leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak to a sacral foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leak to a sacral foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP or oblique, {tip_sacroiliac.in_joint}; lateral, {tip_sacroiliac.not_ventral} the anterior border of the sacrum[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP or oblique, {tip_sacroiliac.in_joint}; lateral, {tip_sacroiliac.not_ventral} the anterior border of the sacrum; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: AP or oblique, {tip_sacroiliac.in_joint}; lateral, {tip_sacroiliac.not_ventral} the anterior border of the sacrum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: {target}, {entry}[, C-arm contralateral oblique {oblique_angle}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sacroiliac joint radiofrequency ablation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stellate ganglion block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved pictures: {views}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level and side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plane, lateral to medial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in-plane lateral-to-medial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plane, medial to lateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in-plane medial-to-lateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out-of-plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen before the puncture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carotid artery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carotid artery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal jugular vein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal jugular vein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertebral artery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertebral artery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferior thyroid artery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior thyroid artery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longus colli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longus colli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anterior tubercle of C6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior tubercle of C6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nerve root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oesophagus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oesophagus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color Doppler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessel in the needle path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a vessel was in the needle path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no vessel was in the needle path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blunt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blunt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echogenic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>echogenic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultrasound, deep to the prevertebral fascia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance in axial view at the anterior tubercle of C6, or at C7 where it has none; confirm in the same view with color Doppler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not deep to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultrasound, at the surface of the longus colli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the surface of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at the surface of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultrasound, tip seen throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast must show: spread along the longus colli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In increments with aspiration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in increments with aspiration in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in increments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the longus colli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread along the longus colli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the longus colli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread in the longus colli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superficial to the fascia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread superficial to the prevertebral fascia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the carotid sheath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread in the carotid sheath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: ultrasound, {tip_stellate.under_fascia} the prevertebral fascia, {tip_stellate.on_muscle} the longus colli, tip {tip_stellate.tip_seen}[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: ultrasound, {tip_stellate.under_fascia} the prevertebral fascia, {tip_stellate.on_muscle} the longus colli, tip {tip_stellate.tip_seen}; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: ultrasound, {tip_stellate.under_fascia} the prevertebral fascia, {tip_stellate.on_muscle} the longus colli, tip {tip_stellate.tip_seen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given {increments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On ultrasound: {spread}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: {target}, {approach} approach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on ultrasound before the puncture: {seen}; {vessel_in_path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color Doppler was {doppler}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horner's signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ptosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ptosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anhidrosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anhidrosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conjunctival injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conjunctival injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin temperature of the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated side before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated side after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin temperature of the hand: treated side {before} before and {after} after[; other side {other_before} before and {other_after} after].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoarseness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoarseness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty swallowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difficulty swallowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortness of breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortness of breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakness or numbness of the arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weakness or numbness of the arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horner's signs: {horner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical selective nerve root block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoracic selective nerve root block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar selective nerve root block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective nerve root block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical transforaminal epidural steroid injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoracic transforaminal epidural steroid injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar transforaminal epidural steroid injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic SNRB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagnostic selective nerve root block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subpedicular (supraneural)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subpedicular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infraneural (Kambin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infraneural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retroneural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retroneural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S1 dorsal foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterolateral (cervical)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterolateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this approach at this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension tubing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle tip, subpedicular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, under the pedicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance in ipsilateral oblique 20–30°, SAP under the 6 o'clock pedicle, end plate squared (L5-S1: ipsilateral oblique 10–25°, cephalad tilt 10–20°); confirm in AP and lateral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, not medial to the 6 o'clock line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, upper part of the foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the upper foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, below the pedicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, not ventral to the posterior vertebral-body border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast must show: neurogram and epidural spread; live, no vessel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle tip, infraneural (Kambin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, not medial to the mid-pedicle line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance in ipsilateral oblique 30–40°, lateral to the SAP; confirm in AP and lateral (not in the disc).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, posterior foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the posterior foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, dorsal to the disc margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast must show: no disc, no intrathecal spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle tip, S1 foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, within the S1 foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance in AP, cephalad tilt 5–15°, ipsilateral 5–10° to show the S1 dorsal foramen; confirm in lateral (not past the ventral sacral cortex).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, below the pedicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, inside the sacral canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, not through the ventral cortex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast must show: along the S1 root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle tip, cervical foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oblique, posterior half of the foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance in ipsilateral foraminal oblique 45–60°; confirm in AP (not past the middle of the pillar) and oblique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oblique, on the ventral wall of the superior articular process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, not medial to the middle of the articular pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast must show: no arterial flow, live or on DSA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle tip, retroneural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip on AP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip on lateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: neurogram and epidural spread; live, no vessel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_subpedicular.under_pedicle} the {pedicle} pedicle, {tip_subpedicular.not_medial} the 6 o'clock line; lateral, {tip_subpedicular.upper_foramen}[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_subpedicular.under_pedicle} the {pedicle} pedicle, {tip_subpedicular.not_medial} the 6 o'clock line; lateral, {tip_subpedicular.upper_foramen}; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_subpedicular.under_pedicle} the {pedicle} pedicle, {tip_subpedicular.not_medial} the 6 o'clock line; lateral, {tip_subpedicular.upper_foramen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral: {tip_subpedicular.below_pedicle} the pedicle, {tip_subpedicular.not_ventral} the posterior vertebral-body border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_infraneural.not_medial} the mid-pedicle line; lateral, {tip_infraneural.posterior_foramen}, {tip_infraneural.dorsal_to_disc} the disc margin[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_infraneural.not_medial} the mid-pedicle line; lateral, {tip_infraneural.posterior_foramen}, {tip_infraneural.dorsal_to_disc} the disc margin; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_infraneural.not_medial} the mid-pedicle line; lateral, {tip_infraneural.posterior_foramen}, {tip_infraneural.dorsal_to_disc} the disc margin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_s1.within_foramen} the S1 foramen, {tip_s1.below_pedicle} the pedicle; lateral, {tip_s1.inside_canal} the sacral canal, {tip_s1.not_through} the ventral cortex[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_s1.within_foramen} the S1 foramen, {tip_s1.below_pedicle} the pedicle; lateral, {tip_s1.inside_canal} the sacral canal, {tip_s1.not_through} the ventral cortex; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_s1.within_foramen} the S1 foramen, {tip_s1.below_pedicle} the pedicle; lateral, {tip_s1.inside_canal} the sacral canal, {tip_s1.not_through} the ventral cortex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: oblique, {tip_cervical.posterior_half} the posterior half of the foramen, {tip_cervical.on_sap} the ventral wall of the superior articular process; AP, {tip_cervical.not_medial} the middle of the articular pillar[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: oblique, {tip_cervical.posterior_half} the posterior half of the foramen, {tip_cervical.on_sap} the ventral wall of the superior articular process; AP, {tip_cervical.not_medial} the middle of the articular pillar; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: oblique, {tip_cervical.posterior_half} the posterior half of the foramen, {tip_cervical.on_sap} the ventral wall of the superior articular process; AP, {tip_cervical.not_medial} the middle of the articular pillar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_retroneural.ap}; lateral, {tip_retroneural.lateral}[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_retroneural.ap}; lateral, {tip_retroneural.lateral}; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_retroneural.ap}; lateral, {tip_retroneural.lateral}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contrast.drug} {contrast.concentration} {contrast.volume}[ (lot {contrast.lot}, exp {contrast.expiry})] injected {contrast.live}: {contrast.pattern}; no vascular pattern recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contrast.drug} {contrast.concentration} {contrast.volume}[ (lot {contrast.lot}, exp {contrast.expiry})] injected {contrast.live}: {contrast.pattern}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension tubing {extension_tubing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief in the territory of the tested root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief in the territory of the tested root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no relief in the territory of the tested root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective nerve root block: {territory}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertebral augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balloon kyphoplasty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertebroplasty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age-related osteoporosis with current fracture of vertebra, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age-related osteoporosis with current fracture of vertebra, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other osteoporosis with current fracture of vertebra, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other osteoporosis with current fracture of vertebra, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapsed vertebra, thoracic region, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collapsed vertebra, thoracic region, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapsed vertebra, thoracolumbar region, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collapsed vertebra, thoracolumbar region, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapsed vertebra, lumbar region, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collapsed vertebra, lumbar region, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathological fracture in neoplastic disease, vertebra, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pathological fracture in neoplastic disease, vertebra, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertebroplasty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyphoplasty with balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kyphoplasty with balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technique: {technique}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertebra and side of the pedicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transpedicular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transpedicular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extrapedicular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extrapedicular (parapedicular)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>13 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12.5 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bevel tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bevel tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diamond tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diamond tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannula tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP, lateral to the medial pedicle wall until the posterior wall is passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral to the medial pedicle wall until the posterior wall was passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT lateral to the medial pedicle wall until the posterior wall was passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral, tip within the vertebral body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip within the vertebral body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip NOT within the vertebral body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_body.lateral_to_medial_wall}; lateral, {tip_body.in_body}[; accepted although not as listed: {tip_reason}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position: AP, {tip_body.lateral_to_medial_wall}; lateral, {tip_body.in_body}; accepted with limitation: {tip_reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_body.lateral_to_medial_wall}; lateral, {tip_body.in_body}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the cannula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biopsy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent is listed under specimens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact when out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balloon of {size} inflated to {volume} at {pressure}; when out, {intact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cement given here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calcium phosphate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calcium phosphate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand, by filler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand with cement fillers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pressure pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered under live fluoroscopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT under live fluoroscopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paravertebral tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paravertebral tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epidural space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epidural space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>veins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one side only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} cement[ ({product})], lot {lot}: {volume} by {pressure}, {live}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leakage: {leakage}; fill: {fill}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biopsy: {biopsy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cement was given here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: {target}, {access} access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After skin infiltration with {skin.drug} {skin.concentration} {skin.volume}, a {needle.gauge} {needle.length} {needle.type} cannula was advanced under {imaging.modality}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without skin infiltration, a {needle.gauge} {needle.length} {needle.type} cannula was advanced under {imaging.modality}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {needle.gauge} {needle.length} {needle.type} cannula was advanced under {imaging.modality}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add cannula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last cement given at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last cement at {last_cement}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg/day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>AP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oblique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contralateral oblique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this note. It states what was done and found, as recorded by me or under my direction, and what it calls not documented was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physician assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proceduralist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervising physician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident or fellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurse practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, which is recorded as before {earlier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named}, {numbered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing} {next}, after {name} {number} was {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of {name} {number}, recorded as {what} though {name} {next} follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call or go to the emergency department for: new weakness, saddle numbness, bladder or bowel trouble, fever of 38.0 °C or more, severe headache on standing, worsening back pain with a deficit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override of {rule} ({version}): “{seen}”; reason: {reason}; “{text}”; by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule packs: {packs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed: {reviews}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed off by this practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} (same as the pre-procedure diagnosis).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood loss and specimens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-procedure diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief note: {procedure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistants: no trainee took part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} (abandoned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-procedure diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels of the image, not calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag} view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure {number}. {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} needles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} angles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: {marks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window centre {center}, width {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey scale inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotated {angle}° clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flipped left-right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contrast seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes suggested for coder review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not documented: {what}; no code is suggested for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {diagnoses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to look at: {flags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to look at: sources are not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure note: {procedure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, at least {least} ({count} recorded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(calculated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not documented: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call us at once, or go to an emergency department: new weakness or numbness of an arm or leg, loss of control of bladder or bowels, numbness between the legs, fever or chills, a severe headache, chest pain or trouble breathing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At each time, do the movement below and tick your &lt;b&gt;usual&lt;/b&gt; pain during it: 0 is no pain, 10 the worst you can imagine. Tick +½ for a half step. Leave other pains out. Leave a row empty that you missed; do not fill it in from memory. Write the time you answered (21:30 or 9:30 pm) at bedtime, in the morning, and wherever it was not within a few minutes of the row’s time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain medicines you took, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain diary after a nerve block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: the time you answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: could do the movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: took a pain medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines taken, with the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the pain was less, I could do the movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the pain was less, could do the movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needle out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain during the movement, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: pain {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: half a step more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain before the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation aid. Not for diagnosis. Not for needle guidance. Verify before signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMONSTRATION – synthetic data, not a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are not shown on a calibrated display. Orientation is as stored in the image unless a picture says otherwise; verify the side with a marker. Marks are the operator’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is not kept with this note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT – not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>READY FOR SIGNATURE – not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIGNED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIGNED, WITH ADDENDUM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief note: full report to follow – not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} required facts are not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 required fact is not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record SHA-256 {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record signed: SHA-256 {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addendum {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed under Key images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key images that follow are part of this note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (continues on page 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calculated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anatomy</name>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilateral {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midline {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midline sacral hiatus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left sacral hiatus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right sacral hiatus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {level} facet joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {level} facet joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilateral {level} facet joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} ({nerves})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third occipital nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{levels} medial branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} dorsal ramus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right third occipital nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left third occipital nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {level} medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {level} medial branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {level} dorsal ramus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {level} dorsal ramus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right superolateral genicular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left superolateral genicular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilateral superolateral genicular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right superomedial genicular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left superomedial genicular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilateral superomedial genicular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right inferomedial genicular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left inferomedial genicular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilateral inferomedial genicular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {level} interlaminar space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midline {level} interlaminar space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {level} interlaminar space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right sacroiliac joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{levels} lateral branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left sacroiliac joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilateral sacroiliac joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {level} lateral branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {level} lateral branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {level} interspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midline {level} interspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {level} interspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right stellate ganglion at C6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left stellate ganglion at C6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right stellate ganglion at C7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left stellate ganglion at C7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {level} foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {level} foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilateral {level} foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {level} vertebral body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {level} vertebral body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilateral {level} vertebral body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C2-3 joint line over the superior articular process of C3, on the lateral view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waist of the articular pillar of C3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waist of the articular pillar of C4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waist of the articular pillar of C5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waist of the articular pillar of C6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apex of the C7 superior articular process to the base of the transverse process (variable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base of superior articular process and transverse process of T12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>junction of superior articular process and transverse process of L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>junction of superior articular process and transverse process of L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>junction of superior articular process and transverse process of L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>junction of superior articular process and transverse process of L4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>junction of superior articular process and transverse process of L5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notch between the S1 superior articular process and the sacral ala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral to the posterior S1 foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral to the posterior S2 foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral to the posterior S3 foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral to the posterior S4 foramen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>clinical judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>specialist advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effect of the last dose may still be there when the needle goes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}: {held} since last dose; configured minimum {minimum} h ({risk}). Earliest {earliest}, short by {lacks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}: last dose recorded after {event}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding and continuing both carry a risk here; whoever prescribed the drug knows the one, the proceduralist the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}: shared decision with prescriber not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the time of the last dose no interval can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}: last dose time not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a recent stent or clot, with a mechanical valve or a high stroke risk, stopping can be the greater danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold of {drug}: prescriber agreement not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a vitamin K antagonist acts differs widely; the INR shows whether it still does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INR not available for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources differ on the highest INR for neuraxial work: 1.2 or 1.4. An INR does not judge a DOAC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INR {inr} above configured normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the limit bleeding is likelier. An INR does not judge a DOAC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INR {inr} above configured limit for {risk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With few platelets bleeding is likelier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platelets {platelets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each alone may be harmless; together they raise the risk of bleeding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} agents affecting haemostasis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drug that is held and not restarted leaves the patient unprotected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart time missing for {drug}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart of {drug} {at}: before the configured earliest {earliest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle out recorded before needle in ({target}): earliest restart not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These drugs leave by the kidneys; the standard interval counts on their working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renal function may lengthen {drug} interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling a lead can bleed like placing one; agents stay held while leads are in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads in place: restart time counts from lead removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief of little pain tells little: the block will count as indeterminate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index pain {baseline} before the block; below {minimum} a block cannot be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger volume spreads to other structures, and the block is no longer selective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target}: {volume} mL; configured limit for a diagnostic block {limit} mL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief by the steroid cannot be told from relief by the local anaesthetic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroid in a diagnostic block: it will count as indeterminate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief by the sedation cannot be told from relief by the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedation, opioid or benzodiazepine with a diagnostic block: it will count as indeterminate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two blocks support one another only when the same nerves were blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}: nerves {second} differ from {first} of the first block; results are not comparable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block on the other side does not confirm the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second block {second}, first block {first}: the side differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two qualifying diagnostic blocks are to be linked before radiofrequency ablation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two qualifying diagnostic blocks not linked ({joint}: {count} of {blocks}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prescription monitoring program shows what others prescribe; state law sets how often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDMP check {days} days old; configured maximum {limit} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an opioid, and no PDMP check recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement is renewed regularly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opioid treatment agreement of {day}: older than {limit} months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an opioid, and no treatment agreement recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a screen is due follows from the risk tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urine drug screen of {day}: older than {limit} months ({tier} risk).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an opioid, and no urine drug screen recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 50 MME a day naloxone is offered (CDC 2022).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mme} MME a day, and naloxone not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together they depress breathing more than each alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opioid together with {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States and payers ask for a justification from 90 MME a day; CDC 2022 asks to reassess from 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mme} MME a day: justification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected result needs an action or an explanation in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected urine drug screen without a note of what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effects of all local anaesthetics of a session add up; above the maximum systemic toxicity is likelier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local anaesthetic total {percent} % of configured maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists differ for bupivacaine (2.0 or 2.5 mg/kg): 80 % of 2.5 is 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maximum depends on the weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight missing: local anaesthetic maximum not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preservatives can harm nerve tissue in the epidural or intrathecal space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injectate marked with preservative at a neuraxial target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lipid emulsion treats systemic toxicity of local anaesthetics; it has to be found at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lipid emulsion location not recorded for this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than usual may be a slip of unit or decimal point, and spreads beyond the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume {volume} mL is above the usual range for this target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} {percent} % is outside the usual range for {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amides cross-react with amides, esters with esters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded allergy to this anaesthetic class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particles can occlude an artery that feeds the spinal cord or the brain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulate steroid selected for a cervical transforaminal target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dexamethasone is the configured choice for an initial transforaminal injection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lumbar transforaminal: non-particulate is the configured first choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The artery of Adamkiewicz most often enters low thoracic or high lumbar, on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulate steroid near possible radiculomedullary supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More has not been shown to help, and payers limit the dose of a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroid dose above configured session maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects on adrenals, bone and glucose add up over the courses of a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12-month steroid total {total} mg-eq (limit {limit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An effect of the last injection may still be to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroid given {ago} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These steroids are broken down by CYP3A4; an inhibitor can lead to Cushing's syndrome and adrenal suppression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CYP3A4 inhibitor + steroid: prolonged steroid effect possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A depot steroid raises glucose in diabetes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glucose may rise for about 2 days (range 1–14); plan recorded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steroid is approved for epidural use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-label epidural steroid discussion not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drug past its date is not given; what was given has to be traceable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}: expired {expiry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}: lot or expiry missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroid in an artery or in the intrathecal or subdural space can do lasting harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroid recorded after a non-epidural or arterial contrast pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be prepared depends on how severe the reaction was; the risk is low outside vessels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast reaction recorded; severity not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gadolinium in the intrathecal space has caused encephalopathy and death.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gadolinium planned near the intrathecal space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without contrast an arterial position is not seen before particles are injected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contrast and particulate steroid at a transforaminal target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast shows where an epidural injection goes; payers ask for it or for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast not used: reason missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a severe reaction premedication, another agent or none has to be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe contrast reaction recorded; plan missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shellfish or povidone-iodine allergy alone does not raise the risk of contrast above that of other allergies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a contrast allergy entry; verify the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nephrogenic systemic fibrosis follows gadolinium in severe kidney disease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low eGFR with gadolinium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ionic contrast in the intrathecal space can cause seizures and death.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast agent not marked for intrathecal-safe use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroid raises glucose; where it starts from has to be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glucose not recorded today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an epidural steroid glucose rose by about 126 mg/dL on average; there is no agreed limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glucose {glucose} before steroid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glucose rises more and infections are likelier where diabetes is poorly controlled; evidence conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HbA1c {hba1c} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A needle through or near infection, or steroid during one, can spread it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible infection recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-rays and drugs reach an unborn child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy status not recorded: no test within {hours} h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pregnancy test within {hours} h; the last was {tested}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy recorded; fluoroscopy planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulation and breathing outside the range may not stand an elective procedure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitals outside configured range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new deficit, saddle anaesthesia or a bladder or bowel change needs its own work-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red-flag neurological finding recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deficit afterwards can only be judged against the examination before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline neurological exam missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedation and needles in the neck may need drugs at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV access not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another side or level than planned is a wrong-site procedure or a wrong entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented {done} differs from planned {planned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan, consent and mark are three independent entries; a difference shows a wrong side early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side differs: plan {plan}, consent {consent}, mark {mark}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side differs: plan {plan}, verified at the time-out {verified}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient consented to, and the team verified, the levels that are planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level differs: plan {plan}, consent {consent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level differs: plan {plan}, verified at the time-out {verified}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a transitional vertebra two people may count two different levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transitional anatomy: numbering method not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image of another patient misleads the needle and the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image belongs to another patient record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A joint counts as treated only when all its nerves are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{joint}: only {done} of {needed} nerves documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed and not done has to be explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned {target} not performed: reason missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 of 13 wrong-site cases had trouble on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilateral symptoms recorded; unilateral plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fused joint may not move or hurt as a facet joint does, and metal changes the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fusion recorded at target level ({levels}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 13 wrong-site events the protocol was followed in full in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out item missing: {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed long before may no longer hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out was {minutes} min before needle-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each procedure of a visit has its own time-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time-out for procedure {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time-out after the needle verifies nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out recorded after needle-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person alone confirms only what that person believes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out recorded with one participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is injected into an artery of the spine can cause infarction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arterial pattern recorded: no injectate can be documented for this position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epidural doses in the intrathecal space can cause a high block or arachnoiditis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrathecal pattern with injectate recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread in the subdural space is wide and late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subdural pattern with injectate recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drug carried off by a vein does not act where it is meant to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venous pattern; repositioning not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The views prove where the needle was and where the drug went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two saved views showing needle and contrast are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One projection does not show depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orthogonal view missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note that does not say so does not mean that the aspiration was negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspiration result missing for {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vessel that empties fast is seen only while contrast runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live contrast injection not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast at a transforaminal target injected without live fluoroscopy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical transforaminal contrast without live fluoroscopy and without DSA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dorsal epidural space is thin above C6-7; C7-T1 is preferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interlaminar level above C6-7 ({level}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dural sac usually ends at S1-S2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caudal tip above S3 recorded ({level}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only imaging shows whether there is epidural space for the needle at the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical imaging review not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical imaging review: epidural space at the target recorded as not adequate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultrasound alone shows neither vascular uptake nor spread behind bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image guidance without fluoroscopy/CT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accepted position is accepted for what its views showed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final position check list incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraesthesia that stays may mean a needle in a nerve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistent paraesthesia recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two statements of the note contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dural entry recorded; complications says none observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiofrequency current can inhibit a pacemaker or set off an ICD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardiac device: RF plan incomplete ({lacks}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardiac device “{device}”: choose pacemaker or ICD from the list to record the RF plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ICD may take radiofrequency current for fibrillation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICD therapy status not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICD therapies recorded as not off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current through leads can heat tissue or damage the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implanted stimulator: RF plan missing ({device}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two devices can sense each other; cardiology and the makers have to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardiac device with spinal stimulation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metal takes up current and heat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware near RF target recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a pad the current of a monopolar lesion leaves by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounding pad not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limb that moves shows a motor root within reach of the lesion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limb response at {volts} V before lesion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test that stops early says little about the distance to the motor root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor test range below configured limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A high threshold means a greater distance to the nerve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensory threshold {volts} V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too low points to a short circuit, too high to bad contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impedance {ohm} Ω outside configured range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulsed lesions stay at or below 42 °C, thermal ones need 80 °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature does not match mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesion grows most in its first minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesion time {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the boiling point tissue chars and gas forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature {celsius} °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a lesion of the third occipital nerve balance can be unsteady for weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TON lesion: balance advice not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate or deeper sedation asks for an observer, a fasting time and an airway assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedation record incomplete: {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient who cannot speak cannot warn of a needle in the cord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep sedation recorded with cervical neuraxial target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payers expect facet and epidural procedures without anaesthesia care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anaesthesia use needs a reason for this payer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sedated patient must not go home alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No escort recorded after sedation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses to the skin of this height can cause burns that appear weeks later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air kerma {kerma} mGy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up of the skin after an air kerma of {kerma} mGy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses of this height can cause burns of the skin that appear weeks later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up of the skin: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dose in the wrong unit is wrong a hundred or a thousand times over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: value unusual for this procedure; check units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two values is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed dose differs from device value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The antibiotic has to be in the tissue when the skin is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antibiotic timing {minutes} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antibiotic timing: {minutes} min after incision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antibiotic timing: none recorded before incision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too low points to a short circuit, too high to an open contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact {contact} impedance {ohm} Ω (lead {lead}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The external stimulator of a trial has no case electrode to close the circuit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program needs cathode and anode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program needs cathode and anode: contact {contact} of lead {lead} is both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payers limit the leads and contacts of a trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 2 leads/16 contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer leads pass through the skin, the more often they become infected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial day {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infection and bleeding around an epidural lead are emergencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported {what}: needs clinician review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead that moved no longer tests what was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible lead migration recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing may still lie in the epidural space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {removed} {what}; placed {placed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The removed leads are listed with {removed} {what}; placed {placed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage of a stimulation trial asks for a psychological evaluation before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychological evaluation not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permanent system is covered after a trial with enough relief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial relief {relief} %; a permanent system asks for {least} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epidural sessions of a region are covered a limited number of times in a rolling window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} epidural sessions, {region}, in {months} months with this one; covered {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session covers one region, two transforaminal levels or one interlaminar or caudal level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {kind} levels in one session; covered {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one region in one session: {regions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interlaminar or caudal injection on both sides: covered once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repeat is covered after sustained relief, the first one also with another technique or drug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last session ({day}): {relief} % for {weeks} weeks; a repeat asks for {least} % for {least_weeks} weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered for radicular pain, claudication, pain after laminectomy or zoster after conservative care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source></source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of pain: none of those that epidural injections are covered for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain for {weeks} weeks; covered from {least} weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conservative care for {weeks} weeks; covered from {least} weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No baseline score on a pain or function scale recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered with fluoroscopy or CT and contrast, unless contrast is contraindicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epidural injection without contrast, and no reason recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epidural injection without fluoroscopy or CT guidance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered for axial pain that outlasted conservative care, without untreated radiculopathy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain for {weeks} weeks; facet procedures are covered from {least} weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conservative care recorded before a facet procedure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiculopathy or claudication not yet treated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ablation is covered after two diagnostic blocks with enough relief each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{joint}: {count} of {blocks} diagnostic blocks with {relief} % relief or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second diagnostic block is covered two weeks after the first unless there is a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second block {days} days after the first; covered from {least} days on, or with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payers ask for two weeks between diagnostic blocks (CV-08).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic blocks {days} days apart (first {first}); configured minimum {minimum} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facet sessions of a region are covered a limited number of times in a rolling window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {kind} sessions, {region}, in {months} months with this one; covered {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third facet level is not covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} facet levels, {region}; covered {limit} a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repeat ablation is covered after lasting relief at the same site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last ablation here: {relief} % for {weeks} weeks; a repeat asks for {least} % for {least_weeks} weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coverage determinations of the sacroiliac joint exclude ablation and limit injections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiofrequency ablation at the sacroiliac joint is not covered; advance beneficiary notice (ABN)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tests} positive sacroiliac provocation tests; covered from {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain for {weeks} weeks; sacroiliac injections are covered from {least} weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sacroiliac injections in {months} months with this one; covered {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sacroiliac injection: {relief} % relief; a repeat asks for {least} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stimulation is covered as a last resort after other treatments and a multidisciplinary evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NCD 160.7, answered with no: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials, leads and contacts are covered a limited number of times (L37632).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial number {count}, {region}; covered {limit} in a lifetime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{leads} leads with {contacts} contacts; covered {most} leads or {most_contacts} contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epidural injections and stimulators need prior authorisation in the WISeR states; facet procedures do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WISeR state {state}: check prior authorisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WISeR state {state}: check prior authorisation; office sources disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stimulation trials and facet procedures in hospital outpatient departments need prior authorisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital outpatient department: check prior authorisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POSITIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POSITIVE SHORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEGATIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INDETERMINATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indeterminate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONCORDANT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concordant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONCORDANT PROLONGED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concordant, prolonged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DISCORDANT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discordant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DISCREPANT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discrepant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REVIEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEETS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REPEAT OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCOMPLETE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT MET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUCCESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INTERMEDIATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HIGH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cervical/thoracic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lumbar/sacral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epidural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ablation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sacroiliac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sacroiliac ablation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stimulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule fires; {count} could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules asked at {phase}: {packs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule fires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes for coder review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked, {what} (severity if it fires)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no code: {what} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage not checked: no coverage pack for {payer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diary has a gap after {lower} min, before {minimum} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % relief not reached within {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two scores at {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no minimum duration configured for the drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diary ends {lower} min, before {minimum} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % relief not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of the block not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index pain before the block not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sedation or opioid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vascular uptake at a target without redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ability to do the painful movement not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked nerves not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tested joints not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all nerves blocked of {joints}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {count} diary entries in the first {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local anaesthetic not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index pain before the block below {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} given or not: not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the painful movement could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief began later than {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration of relief not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief held {lasted} min, less than {minimum} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief below {percent} % after {count} blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier ablation gave at least {percent} % for {weeks} weeks or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}; the shorter-acting drug held as long (discordant)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} qualifying blocks linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief held shorter than the drug's minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facet source not supported; other sources?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief below {percent} % after one block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive and negative blocks of the same nerves; all are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block was negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One qualifying block linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two qualifying blocks linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no diagnostic block linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat with complete diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second block missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sacroiliac source not supported; other sources?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drainage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new deficit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signs} not recorded on {count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief below {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signs} not recorded on 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief of {percent} % or more without a gain in function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} baseline days recorded, {needed} needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} full days with stimulation recorded, {needed} needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{met} of {count} functional goals met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} on day {days}, {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gain in function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {number} is recorded more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lead moved and coverage was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the leads were pulled early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stimulation was off on more than half of the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ODI better by {points} points or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEG better by {percent} % or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no goal, ODI or PEG is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unresolved deficit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} on days {days}, {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the patient does not want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief of {least} % or more, below {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baseline is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the patient wants it is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief of {percent} % or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the patient wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infection is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new deficit is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome} ({reasons})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group of “{procedure}” for the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configured minimum {hours} h ({risk}), not reached; earliest {at} (short by {short})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}: {hours} from last dose to {event} (calculated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configured minimum {hours} h ({risk}), reached {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}; {addition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}: restart at the earliest {hours} h after lead removal (calculated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the planned restart is the earliest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug}: {lead}, {hours} h after {event} (calculated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needle-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart at the earliest {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block of {day}, {drug}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} criteria ({percent} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lasted}, again from {minutes} min (not added)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief {course}; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sides} {joints}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}; nerves blocked: {nerves}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict} ({rests})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} ({reasons})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result}, {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief {percent} % for {minutes} min, as reported; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} at {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{blocks}; {compared}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{criteria}: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{block}, {side}: {course}{classes} (calculated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onset {onset} min, lasted {lower} to {upper} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onset {onset} min, lasted {lower} min or longer (still there at the last entry)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onset {onset} min, lasted {lower} min or longer (then entries are missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief {percent} %, as reported; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>increased by {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {drug}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} (rescue medicine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented criteria for ablation, {where}. {verdicts} (calculated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest second block: {day} (calculated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drug not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis {code} is not a whole code: it lacks {lacks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code that is cut off names no diagnosis, and no claim can rest on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contact} {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts due: {contacts} (calculated from the service date).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contact} by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transforaminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interlaminar or caudal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family} sessions, {region}, in {months} months: {count} of {limit}, this one included (calculated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dependence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check within {months} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current path to the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} in the drug tables of the rule pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked: {what} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needle-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk class of {target} in the rule pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} in the hold table of the rule pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kg} kg (actual weight, BMI {bmi})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local anaesthetic total {percent} % of the configured maximum (calculated): {drugs}; dosing weight {weight}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kg} kg (ideal weight, as the BMI is {bmi})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} with epinephrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex, male or female, for the ideal weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} {mg} mg of {limit} mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether contrast is seen in the saved views ({target})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opioids: {mme} MME a day (calculated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} {dose} {unit} × {factor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total}: {terms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total}; {drugs} not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total}. Morphine equivalents are not for converting one opioid into another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morphine equivalent of {drug} in the rule pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerma-area product {amount} Gy·cm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluoroscopy time {amount} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air kerma {amount} mGy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluoroscopy time {amount} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air kerma and fluoroscopy time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performed targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle out after needle in ({target})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fasting time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>airway assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consented targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient ID in the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroid of {months} months with this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {mg} mg methylprednisolone equivalents (calculated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steroid of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the month of {day} ({row})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the month ({row})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts ({program})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} in the tables of the rule pack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>interlaminar injection, neck or chest, without imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interlaminar injection, neck or chest, with imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interlaminar or caudal injection, low back, without imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interlaminar or caudal injection, low back, with imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indwelling epidural catheter, neck or chest, without imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indwelling epidural catheter, neck or chest, with imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indwelling epidural catheter, low back, without imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indwelling epidural catheter, low back, with imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transforaminal injection, neck or chest, first level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transforaminal injection, neck or chest, each further level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transforaminal injection, low back, first level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transforaminal injection, low back, each further level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facet joint or its nerves, neck or chest, first joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facet joint or its nerves, neck or chest, second joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facet joint or its nerves, neck or chest, third joint and beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facet joint or its nerves, low back, first joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facet joint or its nerves, low back, second joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facet joint or its nerves, low back, third joint and beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thermal radiofrequency, facet joint of neck or chest, first joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thermal radiofrequency, facet joint of neck or chest, each further joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thermal radiofrequency, facet joint of low back, first joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thermal radiofrequency, facet joint of low back, each further joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nervous system procedure without a number of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sacroiliac joint injection with imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block of the nerves of the sacroiliac joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radiofrequency of the nerves of the sacroiliac joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percutaneous stimulation lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of a percutaneous stimulation lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of a plate stimulation lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurostimulator analysis without programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurostimulator analysis with simple programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurostimulator analysis with complex programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate sedation by the proceduralist, first 15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate sedation by the proceduralist, each further 15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fluoroscopic guidance of a spinal needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ultrasound guidance of a needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off-campus outpatient hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on-campus outpatient hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambulatory surgery centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dexamethasone, per 1 mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triamcinolone acetonide, per 10 mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>methylprednisolone acetate, per 1 mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>betamethasone, per 3 mg of each of its two salts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one unit is 3 mg acetate + 3 mg phosphate, counted as 6 mg; some payers count 3 mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low-osmolar contrast, 200-299 mg iodine/mL, per mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low-osmolar contrast, 300-399 mg iodine/mL, per mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sacroiliac joint injection, facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiculopathy, cervical region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiculopathy, cervicothoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiculopathy, thoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiculopathy, thoracolumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiculopathy, lumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiculopathy, lumbosacral region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical disc disorder with radiculopathy, high cervical region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical disc disorder at C4-C5 level with radiculopathy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical disc disorder at C5-C6 level with radiculopathy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical disc disorder at C6-C7 level with radiculopathy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical disc disorder with radiculopathy, cervicothoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervertebral disc disorder with radiculopathy, thoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervertebral disc disorder with radiculopathy, thoracolumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervertebral disc disorder with radiculopathy, lumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervertebral disc disorder with radiculopathy, lumbosacral region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal stenosis, cervical region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal stenosis, thoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal stenosis, lumbar region without neurogenic claudication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal stenosis, lumbar region with neurogenic claudication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal stenosis, lumbosacral region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, cervical region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, cervicothoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, thoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, thoracolumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, lumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, lumbosacral region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, cervical region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, cervicothoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, thoracic region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, thoracolumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, lumbar region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, lumbosacral region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postlaminectomy syndrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervicalgia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low back pain, unspecified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertebrogenic low back pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other low back pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in thoracic spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sacrococcygeal disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sacroiliitis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal instability, sacral and sacrococcygeal region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS I of right upper limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS I of left upper limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS I of upper limb, bilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS I of right lower limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS I of left lower limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS I of lower limb, bilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS II of upper limb, side not specified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS II of right upper limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS II of left upper limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS II of upper limbs, bilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS II of lower limb, side not specified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS II of right lower limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS II of left lower limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRPS II of lower limbs, bilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central pain syndrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronic pain due to trauma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other chronic postprocedural pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other chronic pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neoplasm related pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronic pain syndrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute post-thoracotomy pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other acute postprocedural pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type 2 diabetes with diabetic neuropathy, unspecified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type 2 diabetes with diabetic polyneuropathy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postherpetic nervous system involvement, other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polyneuropathy, unspecified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuralgia and neuritis, unspecified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term use of anticoagulants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term use of antithrombotics or antiplatelets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term use of insulin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term use of systemic steroids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term use of opiate analgesic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiographic dye allergy status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardiac pacemaker present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic implantable cardiac defibrillator present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurostimulator present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment and management of neurostimulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reaction to spinal and lumbar puncture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accidental puncture or laceration of dura during a procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanical breakdown of spinal neurostimulator lead, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displacement of spinal neurostimulator lead, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other mechanical complication of spinal neurostimulator lead, initial encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrast {volume} mL: {code} where the payer pays contrast separately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a further character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form of an ICD-10-CM code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis: {lacks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis {code}: {lacks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code does not say the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the picklist: check that it is a whole code of this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second level of the same region adds no unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second region on the same day: -59 or XS where the payer's edits ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catheter used: the codes of an indwelling catheter ({code}) only if it was left in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interlaminar or caudal injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imaging used and included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {region}: {targets}; {imaging}; no side in the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, begun and discontinued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fluoroscopy or CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a facility's own claim carries the drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} {mg} mg given (calculated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} units rounded up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different levels on opposite sides: some payers want a first-level code for each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third and further joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {region}, {which}: {targets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}; T12-L1 counts as thoracic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nerves differ from those of the planned joints: joints counted from the nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{joint}: {nerves}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted, a nerve is missing: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right or left ({target})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure {name} in the code table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region ({target})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooled radiofrequency: payers differ between this code and 64999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number without a text of its own: describe the procedure and a comparable code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thermal radiofrequency of all nerves of the joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulsed or non-thermal radiofrequency (below 80 °C): {nerves}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radiofrequency of all its nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injection under imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block of all its nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {targets}; imaging included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a facility payers differ on sedation by the proceduralist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate sedation by the proceduralist, {minutes} min, observer {observer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}; {units} × 15 min beyond the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10-day global period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second lead: its own line with -59 or XS where the payer's edits ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the leads were not left in place: check whether the trial took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external trial stimulator: programming within the 10 days after 63650 belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programmed by another than the physician: only under documented direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurostimulator analysis, {count} parameters changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where an anchored lead was removed surgically; pulling a lead is part of 63650</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of leads anchored by suture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percutaneous lead, one unit each: {leads}; imaging, impedance and test stimulation included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percutaneous lead, begun and not placed: {leads}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discontinued: -53 on the professional claim; the facility's claim uses -73 before or -74 after anaesthesia began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discontinued: -53; a facility's own claim uses -73 or -74; place of service not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discontinued: -53 on the professional claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surgery centres usually want two lines, RT and LT, instead of -50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number for {what} in the code table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagnostic: KX where the payer follows Medicare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drug} was planned: if it was opened and not given, record the wasted amount (JW)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vial not recorded: JW or JZ only for single-dose vials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single-dose vial, wasted amount not recorded: JW or JZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single-dose vial, {amount} wasted: JW line for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single-dose vial, nothing wasted: JZ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

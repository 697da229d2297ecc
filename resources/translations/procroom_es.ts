<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>definition</name>
    <message>
        <source>Caudal epidural steroid injection</source>
        <translation>Inyección epidural caudal de esteroide</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>llamada telefónica</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>decision on relief of half or more</source>
        <translation>decisión según un alivio de la mitad o más</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Service date</source>
        <translation>Fecha del servicio</translation>
    </message>
    <message>
        <source>Place of service</source>
        <translation>Lugar de atención</translation>
    </message>
    <message>
        <source>11 Office</source>
        <translation>11 Consultorio</translation>
    </message>
    <message>
        <source>office (POS 11)</source>
        <translation>consultorio (POS 11)</translation>
    </message>
    <message>
        <source>19 Off-campus hospital outpatient</source>
        <translation>19 Consulta externa hospitalaria fuera del campus</translation>
    </message>
    <message>
        <source>off-campus hospital outpatient (POS 19)</source>
        <translation>consulta externa hospitalaria fuera del campus (POS 19)</translation>
    </message>
    <message>
        <source>22 On-campus hospital outpatient</source>
        <translation>22 Consulta externa hospitalaria en el campus</translation>
    </message>
    <message>
        <source>on-campus hospital outpatient (POS 22)</source>
        <translation>consulta externa hospitalaria en el campus (POS 22)</translation>
    </message>
    <message>
        <source>24 Ambulatory surgery centre</source>
        <translation>24 Centro de cirugía ambulatoria</translation>
    </message>
    <message>
        <source>ambulatory surgery centre (POS 24)</source>
        <translation>centro de cirugía ambulatoria (POS 24)</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Who pays, by name: coverage rules are those of the payer.</source>
        <translation>Quién paga, por su nombre: las reglas de cobertura son las del pagador.</translation>
    </message>
    <message>
        <source>None, self-pay</source>
        <translation>Ninguno, pago particular</translation>
    </message>
    <message>
        <source>none, self-pay</source>
        <translation>ninguno, pago particular</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Two letters, where payer rules depend on it.</source>
        <translation>Dos letras, donde las reglas del pagador dependen de ello.</translation>
    </message>
    <message>
        <source>Note number</source>
        <translation>Número de nota</translation>
    </message>
    <message>
        <source>If the site gives its own.</source>
        <translation>Si el centro asigna uno propio.</translation>
    </message>
    <message>
        <source>The procedure took place on {service_date} at {facility}, {room}, {place_of_service}.</source>
        <translation>El procedimiento se realizó el {service_date} en {facility}, {room}, {place_of_service}.</translation>
    </message>
    <message>
        <source>Payer: {payer}[, state {state}].</source>
        <translation>Pagador: {payer}[, estado {state}].</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>N.º de expediente</translation>
    </message>
    <message>
        <source>Second identifier used</source>
        <translation>Segundo identificador usado</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>MRN on wristband</source>
        <translation>N.º de expediente en el brazalete</translation>
    </message>
    <message>
        <source>MRN on the wristband</source>
        <translation>n.º de expediente en el brazalete</translation>
    </message>
    <message>
        <source>Photo identity card</source>
        <translation>Identificación con fotografía</translation>
    </message>
    <message>
        <source>photo identity card</source>
        <translation>identificación con fotografía</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>address</source>
        <translation>domicilio</translation>
    </message>
    <message>
        <source>Sex for clinical use</source>
        <translation>Sexo para uso clínico</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femenino</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Talla</translation>
    </message>
    <message>
        <source>BMI</source>
        <translation>IMC</translation>
    </message>
    <message>
        <source>Dosing weight</source>
        <translation>Peso de dosificación</translation>
    </message>
    <message>
        <source>{name}, {sex}, born {birth_date}, MRN {mrn}.</source>
        <translation>{name}, sexo {sex}, fecha de nacimiento {birth_date}, n.º de expediente {mrn}.</translation>
    </message>
    <message>
        <source>Second identifier used: {second_identifier}.</source>
        <translation>Segundo identificador usado: {second_identifier}.</translation>
    </message>
    <message>
        <source>Weight {weight}[, height {height}][, BMI {bmi} (calculated)].</source>
        <translation>Peso {weight}[, talla {height}][, IMC {bmi} (calculado)].</translation>
    </message>
    <message>
        <source>Dosing weight {dosing_weight} (calculated).</source>
        <translation>Peso de dosificación {dosing_weight} (calculado).</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Proceduralist</source>
        <translation>Intervencionista</translation>
    </message>
    <message>
        <source>Assistants and trainees</source>
        <translation>Asistentes y personal en formación</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>asistente</translation>
    </message>
    <message>
        <source>Fellow</source>
        <translation>Médico en subespecialidad</translation>
    </message>
    <message>
        <source>fellow</source>
        <translation>médico en subespecialidad</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Residente</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>residente</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>student</source>
        <translation>estudiante</translation>
    </message>
    <message>
        <source>assistant or trainee</source>
        <translation>asistente o persona en formación</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>Add assistant</source>
        <translation>Añadir asistente</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Enfermería</translation>
    </message>
    <message>
        <source>Technologist</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Sedation observer</source>
        <translation>Observador de la sedación</translation>
    </message>
    <message>
        <source>Industry representative</source>
        <translation>Representante de la industria</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Industry representative: {name}[, {company}].</source>
        <translation>Representante de la industria: {name}[, {company}].</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Proceduralist: {proceduralist}.</source>
        <translation>Intervencionista: {proceduralist}.</translation>
    </message>
    <message>
        <source>Assistants: {assistants*}.</source>
        <translation>Asistentes: {assistants*}.</translation>
    </message>
    <message>
        <source>Nurse: {nurse}[; technologist: {technologist}].</source>
        <translation>Enfermería: {nurse}[; técnico: {technologist}].</translation>
    </message>
    <message>
        <source>Pre-procedure diagnosis</source>
        <translation>Diagnóstico previo al procedimiento</translation>
    </message>
    <message>
        <source>Pre-procedure diagnoses</source>
        <translation>Diagnósticos previos al procedimiento</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Radiculopathy, lumbar region</source>
        <translation>Radiculopatía, región lumbar</translation>
    </message>
    <message>
        <source>radiculopathy, lumbar region</source>
        <translation>radiculopatía, región lumbar</translation>
    </message>
    <message>
        <source>Radiculopathy, lumbosacral region</source>
        <translation>Radiculopatía, región lumbosacra</translation>
    </message>
    <message>
        <source>radiculopathy, lumbosacral region</source>
        <translation>radiculopatía, región lumbosacra</translation>
    </message>
    <message>
        <source>Radiculopathy, thoracolumbar region</source>
        <translation>Radiculopatía, región toracolumbar</translation>
    </message>
    <message>
        <source>radiculopathy, thoracolumbar region</source>
        <translation>radiculopatía, región toracolumbar</translation>
    </message>
    <message>
        <source>Intervertebral disc disorder with radiculopathy, lumbar region</source>
        <translation>Trastorno de disco intervertebral con radiculopatía, región lumbar</translation>
    </message>
    <message>
        <source>intervertebral disc disorder with radiculopathy, lumbar region</source>
        <translation>trastorno de disco intervertebral con radiculopatía, región lumbar</translation>
    </message>
    <message>
        <source>Intervertebral disc disorder with radiculopathy, lumbosacral region</source>
        <translation>Trastorno de disco intervertebral con radiculopatía, región lumbosacra</translation>
    </message>
    <message>
        <source>intervertebral disc disorder with radiculopathy, lumbosacral region</source>
        <translation>trastorno de disco intervertebral con radiculopatía, región lumbosacra</translation>
    </message>
    <message>
        <source>Intervertebral disc disorder with radiculopathy, thoracolumbar region</source>
        <translation>Trastorno de disco intervertebral con radiculopatía, región toracolumbar</translation>
    </message>
    <message>
        <source>intervertebral disc disorder with radiculopathy, thoracolumbar region</source>
        <translation>trastorno de disco intervertebral con radiculopatía, región toracolumbar</translation>
    </message>
    <message>
        <source>Spinal stenosis, lumbar region without neurogenic claudication</source>
        <translation>Estenosis espinal, región lumbar, sin claudicación neurógena</translation>
    </message>
    <message>
        <source>spinal stenosis, lumbar region without neurogenic claudication</source>
        <translation>estenosis espinal, región lumbar, sin claudicación neurógena</translation>
    </message>
    <message>
        <source>Spinal stenosis, lumbar region with neurogenic claudication</source>
        <translation>Estenosis espinal, región lumbar, con claudicación neurógena</translation>
    </message>
    <message>
        <source>spinal stenosis, lumbar region with neurogenic claudication</source>
        <translation>estenosis espinal, región lumbar, con claudicación neurógena</translation>
    </message>
    <message>
        <source>Spinal stenosis, lumbosacral region</source>
        <translation>Estenosis espinal, región lumbosacra</translation>
    </message>
    <message>
        <source>spinal stenosis, lumbosacral region</source>
        <translation>estenosis espinal, región lumbosacra</translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, lumbar region</source>
        <translation>Espondilosis con radiculopatía, región lumbar</translation>
    </message>
    <message>
        <source>spondylosis with radiculopathy, lumbar region</source>
        <translation>espondilosis con radiculopatía, región lumbar</translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, lumbosacral region</source>
        <translation>Espondilosis con radiculopatía, región lumbosacra</translation>
    </message>
    <message>
        <source>spondylosis with radiculopathy, lumbosacral region</source>
        <translation>espondilosis con radiculopatía, región lumbosacra</translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, thoracolumbar region</source>
        <translation>Espondilosis con radiculopatía, región toracolumbar</translation>
    </message>
    <message>
        <source>spondylosis with radiculopathy, thoracolumbar region</source>
        <translation>espondilosis con radiculopatía, región toracolumbar</translation>
    </message>
    <message>
        <source>Postlaminectomy syndrome</source>
        <translation>Síndrome poslaminectomía</translation>
    </message>
    <message>
        <source>postlaminectomy syndrome</source>
        <translation>síndrome poslaminectomía</translation>
    </message>
    <message>
        <source>Low back pain, unspecified</source>
        <translation>Lumbalgia no especificada</translation>
    </message>
    <message>
        <source>low back pain, unspecified</source>
        <translation>lumbalgia no especificada</translation>
    </message>
    <message>
        <source>Vertebrogenic low back pain</source>
        <translation>Lumbalgia vertebrogénica</translation>
    </message>
    <message>
        <source>vertebrogenic low back pain</source>
        <translation>lumbalgia vertebrogénica</translation>
    </message>
    <message>
        <source>Other low back pain</source>
        <translation>Otra lumbalgia</translation>
    </message>
    <message>
        <source>other low back pain</source>
        <translation>otra lumbalgia</translation>
    </message>
    <message>
        <source>Central pain syndrome</source>
        <translation>Síndrome de dolor central</translation>
    </message>
    <message>
        <source>central pain syndrome</source>
        <translation>síndrome de dolor central</translation>
    </message>
    <message>
        <source>Chronic pain due to trauma</source>
        <translation>Dolor crónico debido a traumatismo</translation>
    </message>
    <message>
        <source>chronic pain due to trauma</source>
        <translation>dolor crónico debido a traumatismo</translation>
    </message>
    <message>
        <source>Other chronic postprocedural pain</source>
        <translation>Otro dolor crónico posprocedimiento</translation>
    </message>
    <message>
        <source>other chronic postprocedural pain</source>
        <translation>otro dolor crónico posprocedimiento</translation>
    </message>
    <message>
        <source>Other chronic pain</source>
        <translation>Otro dolor crónico</translation>
    </message>
    <message>
        <source>other chronic pain</source>
        <translation>otro dolor crónico</translation>
    </message>
    <message>
        <source>Neoplasm related pain</source>
        <translation>Dolor relacionado con neoplasia</translation>
    </message>
    <message>
        <source>neoplasm related pain</source>
        <translation>dolor relacionado con neoplasia</translation>
    </message>
    <message>
        <source>Chronic pain syndrome</source>
        <translation>Síndrome de dolor crónico</translation>
    </message>
    <message>
        <source>chronic pain syndrome</source>
        <translation>síndrome de dolor crónico</translation>
    </message>
    <message>
        <source>Acute post-thoracotomy pain</source>
        <translation>Dolor agudo postoracotomía</translation>
    </message>
    <message>
        <source>acute post-thoracotomy pain</source>
        <translation>dolor agudo postoracotomía</translation>
    </message>
    <message>
        <source>Other acute postprocedural pain</source>
        <translation>Otro dolor agudo posprocedimiento</translation>
    </message>
    <message>
        <source>other acute postprocedural pain</source>
        <translation>otro dolor agudo posprocedimiento</translation>
    </message>
    <message>
        <source>Type 2 diabetes with diabetic neuropathy, unspecified</source>
        <translation>Diabetes tipo 2 con neuropatía diabética no especificada</translation>
    </message>
    <message>
        <source>type 2 diabetes with diabetic neuropathy, unspecified</source>
        <translation>diabetes tipo 2 con neuropatía diabética no especificada</translation>
    </message>
    <message>
        <source>Type 2 diabetes with diabetic polyneuropathy</source>
        <translation>Diabetes tipo 2 con polineuropatía diabética</translation>
    </message>
    <message>
        <source>type 2 diabetes with diabetic polyneuropathy</source>
        <translation>diabetes tipo 2 con polineuropatía diabética</translation>
    </message>
    <message>
        <source>Postherpetic nervous system involvement, other</source>
        <translation>Otra afectación posherpética del sistema nervioso</translation>
    </message>
    <message>
        <source>postherpetic nervous system involvement, other</source>
        <translation>otra afectación posherpética del sistema nervioso</translation>
    </message>
    <message>
        <source>Polyneuropathy, unspecified</source>
        <translation>Polineuropatía no especificada</translation>
    </message>
    <message>
        <source>polyneuropathy, unspecified</source>
        <translation>polineuropatía no especificada</translation>
    </message>
    <message>
        <source>Neuralgia and neuritis, unspecified</source>
        <translation>Neuralgia y neuritis no especificadas</translation>
    </message>
    <message>
        <source>neuralgia and neuritis, unspecified</source>
        <translation>neuralgia y neuritis no especificadas</translation>
    </message>
    <message>
        <source>Long-term use of anticoagulants</source>
        <translation>Uso prolongado de anticoagulantes</translation>
    </message>
    <message>
        <source>long-term use of anticoagulants</source>
        <translation>uso prolongado de anticoagulantes</translation>
    </message>
    <message>
        <source>Long-term use of antithrombotics or antiplatelets</source>
        <translation>Uso prolongado de antitrombóticos o antiplaquetarios</translation>
    </message>
    <message>
        <source>long-term use of antithrombotics or antiplatelets</source>
        <translation>uso prolongado de antitrombóticos o antiplaquetarios</translation>
    </message>
    <message>
        <source>Long-term use of insulin</source>
        <translation>Uso prolongado de insulina</translation>
    </message>
    <message>
        <source>long-term use of insulin</source>
        <translation>uso prolongado de insulina</translation>
    </message>
    <message>
        <source>Long-term use of systemic steroids</source>
        <translation>Uso prolongado de esteroides sistémicos</translation>
    </message>
    <message>
        <source>long-term use of systemic steroids</source>
        <translation>uso prolongado de esteroides sistémicos</translation>
    </message>
    <message>
        <source>Long-term use of opiate analgesic</source>
        <translation>Uso prolongado de analgésicos opiáceos</translation>
    </message>
    <message>
        <source>long-term use of opiate analgesic</source>
        <translation>uso prolongado de analgésicos opiáceos</translation>
    </message>
    <message>
        <source>Radiographic dye allergy status</source>
        <translation>Antecedente de alergia a medio de contraste radiográfico</translation>
    </message>
    <message>
        <source>radiographic dye allergy status</source>
        <translation>antecedente de alergia a medio de contraste radiográfico</translation>
    </message>
    <message>
        <source>Cardiac pacemaker present</source>
        <translation>Portador de marcapasos cardíaco</translation>
    </message>
    <message>
        <source>cardiac pacemaker present</source>
        <translation>portador de marcapasos cardíaco</translation>
    </message>
    <message>
        <source>Automatic implantable cardiac defibrillator present</source>
        <translation>Portador de desfibrilador cardíaco automático implantable</translation>
    </message>
    <message>
        <source>automatic implantable cardiac defibrillator present</source>
        <translation>portador de desfibrilador cardíaco automático implantable</translation>
    </message>
    <message>
        <source>Neurostimulator present</source>
        <translation>Portador de neuroestimulador</translation>
    </message>
    <message>
        <source>neurostimulator present</source>
        <translation>portador de neuroestimulador</translation>
    </message>
    <message>
        <source>Adjustment and management of neurostimulator</source>
        <translation>Ajuste y control de neuroestimulador</translation>
    </message>
    <message>
        <source>adjustment and management of neurostimulator</source>
        <translation>ajuste y control de neuroestimulador</translation>
    </message>
    <message>
        <source>Sacrococcygeal disorder</source>
        <translation>Trastorno sacrococcígeo</translation>
    </message>
    <message>
        <source>sacrococcygeal disorder</source>
        <translation>trastorno sacrococcígeo</translation>
    </message>
    <message>
        <source>pre-procedure diagnosis</source>
        <translation>diagnóstico previo al procedimiento</translation>
    </message>
    <message>
        <source>{diagnosis}</source>
        <translation>{diagnosis}</translation>
    </message>
    <message>
        <source>Add diagnosis</source>
        <translation>Añadir diagnóstico</translation>
    </message>
    <message>
        <source>Pre-procedure diagnosis: {pre*}.</source>
        <translation>Diagnóstico previo al procedimiento: {pre*}.</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>Pain location</source>
        <translation>Localización del dolor</translation>
    </message>
    <message>
        <source>Radiation</source>
        <comment>heading</comment>
        <translation>Radiación</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Irradiación</translation>
    </message>
    <message>
        <source>Kind of pain</source>
        <translation>Tipo de dolor</translation>
    </message>
    <message>
        <source>Radicular</source>
        <translation>Radicular</translation>
    </message>
    <message>
        <source>radicular</source>
        <translation>radicular</translation>
    </message>
    <message>
        <source>Neurogenic claudication</source>
        <translation>Claudicación neurógena</translation>
    </message>
    <message>
        <source>neurogenic claudication</source>
        <translation>claudicación neurógena</translation>
    </message>
    <message>
        <source>After laminectomy</source>
        <translation>Tras laminectomía</translation>
    </message>
    <message>
        <source>after laminectomy</source>
        <translation>tras laminectomía</translation>
    </message>
    <message>
        <source>Herpes zoster</source>
        <translation>Herpes zóster</translation>
    </message>
    <message>
        <source>herpes zoster</source>
        <translation>herpes zóster</translation>
    </message>
    <message>
        <source>Axial</source>
        <translation>Axial</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>axial</translation>
    </message>
    <message>
        <source>Sacroiliac</source>
        <translation>Sacroilíaco</translation>
    </message>
    <message>
        <source>sacroiliac</source>
        <translation>sacroilíaco</translation>
    </message>
    <message>
        <source>CRPS</source>
        <translation>SDRC</translation>
    </message>
    <message>
        <source>Red flags asked for</source>
        <translation>Signos de alarma preguntados</translation>
    </message>
    <message>
        <source>New or progressive motor deficit</source>
        <translation>Déficit motor nuevo o progresivo</translation>
    </message>
    <message>
        <source>new or progressive motor deficit</source>
        <translation>déficit motor nuevo o progresivo</translation>
    </message>
    <message>
        <source>Saddle anaesthesia</source>
        <translation>Anestesia en silla de montar</translation>
    </message>
    <message>
        <source>saddle anaesthesia</source>
        <translation>anestesia en silla de montar</translation>
    </message>
    <message>
        <source>Bladder or bowel change</source>
        <translation>Cambio vesical o intestinal</translation>
    </message>
    <message>
        <source>bladder or bowel change</source>
        <translation>cambio vesical o intestinal</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
    <message>
        <source>none</source>
        <comment>red_flags</comment>
        <translation>ninguno de estos</translation>
    </message>
    <message>
        <source>none</source>
        <comment>paraesthesia</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>resistance</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>difficulty</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>blood_loss</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>specimens</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>monitors</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>therapies</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Duration of pain</source>
        <translation>Duración del dolor</translation>
    </message>
    <message>
        <source>Pain score, 0 to 10</source>
        <translation>Puntuación de dolor, 0 a 10</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>With activity</source>
        <translation>Con actividad</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Pain score (NRS, 0 to 10): average {average}[, at rest {rest}][, with activity {activity}].</source>
        <translation>Puntuación de dolor (escala numérica NRS, 0 a 10): promedio {average}[, en reposo {rest}][, con actividad {activity}].</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>ODI</source>
        <translation>ODI</translation>
    </message>
    <message>
        <source>PEG</source>
        <translation>PEG</translation>
    </message>
    <message>
        <source>Roland-Morris</source>
        <translation>Roland-Morris</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>No medida</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medida</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Function: {measure} {score} on {date}.</source>
        <translation>Función: {measure} {score} el {date}.</translation>
    </message>
    <message>
        <source>Function was not measured.</source>
        <translation>No se midió la función.</translation>
    </message>
    <message>
        <source>Conservative care</source>
        <translation>Tratamiento conservador</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Physiotherapy</source>
        <translation>Fisioterapia</translation>
    </message>
    <message>
        <source>physiotherapy</source>
        <translation>fisioterapia</translation>
    </message>
    <message>
        <source>Home exercise</source>
        <translation>Ejercicio en casa</translation>
    </message>
    <message>
        <source>home exercise</source>
        <translation>ejercicio en casa</translation>
    </message>
    <message>
        <source>NSAID</source>
        <translation>AINE</translation>
    </message>
    <message>
        <source>Other analgesic</source>
        <translation>Otro analgésico</translation>
    </message>
    <message>
        <source>other analgesic</source>
        <translation>otro analgésico</translation>
    </message>
    <message>
        <source>Neuropathic pain drug</source>
        <translation>Fármaco para dolor neuropático</translation>
    </message>
    <message>
        <source>neuropathic pain drug</source>
        <translation>fármaco para dolor neuropático</translation>
    </message>
    <message>
        <source>Chiropractic care</source>
        <translation>Quiropráctica</translation>
    </message>
    <message>
        <source>chiropractic care</source>
        <translation>quiropráctica</translation>
    </message>
    <message>
        <source>Behavioural therapy</source>
        <translation>Terapia conductual</translation>
    </message>
    <message>
        <source>behavioural therapy</source>
        <translation>terapia conductual</translation>
    </message>
    <message>
        <source>None</source>
        <comment>paraesthesia</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None</source>
        <comment>resistance</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None</source>
        <comment>difficulty</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None</source>
        <comment>blood_loss</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None</source>
        <comment>specimens</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None</source>
        <comment>monitors</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None</source>
        <comment>therapies</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Why none</source>
        <translation>Por qué ninguno</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>No relief</source>
        <translation>Sin alivio</translation>
    </message>
    <message>
        <source>no relief</source>
        <translation>sin alivio</translation>
    </message>
    <message>
        <source>Insufficient relief</source>
        <translation>Alivio insuficiente</translation>
    </message>
    <message>
        <source>insufficient relief</source>
        <translation>alivio insuficiente</translation>
    </message>
    <message>
        <source>Temporary relief</source>
        <translation>Alivio temporal</translation>
    </message>
    <message>
        <source>temporary relief</source>
        <translation>alivio temporal</translation>
    </message>
    <message>
        <source>Not tolerated</source>
        <translation>No tolerado</translation>
    </message>
    <message>
        <source>not tolerated</source>
        <translation>no tolerado</translation>
    </message>
    <message>
        <source>conservative care</source>
        <translation>tratamiento conservador</translation>
    </message>
    <message>
        <source>{type}, {weeks}, {response}</source>
        <translation>{type}, {weeks}, {response}</translation>
    </message>
    <message>
        <source>{type} ({reason})</source>
        <translation>{type} ({reason})</translation>
    </message>
    <message>
        <source>Add treatment</source>
        <translation>Añadir tratamiento</translation>
    </message>
    <message>
        <source>Imaging reviewed</source>
        <translation>Estudios de imagen revisados</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisados</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisión realizada</translation>
    </message>
    <message>
        <source>No imaging</source>
        <translation>Sin estudios de imagen</translation>
    </message>
    <message>
        <source>no imaging</source>
        <translation>sin estudios de imagen</translation>
    </message>
    <message>
        <source>Imaging studies</source>
        <translation>Estudios de imagen</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>MRI</source>
        <translation>RM</translation>
    </message>
    <message>
        <source>CT</source>
        <translation>TC</translation>
    </message>
    <message>
        <source>CT myelogram</source>
        <translation>Mielo-TC</translation>
    </message>
    <message>
        <source>Radiographs</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>radiographs</source>
        <translation>radiografías</translation>
    </message>
    <message>
        <source>EMG</source>
        <translation>EMG</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>imaging study</source>
        <translation>estudio de imagen</translation>
    </message>
    <message>
        <source>{type} of {date}: {finding}</source>
        <translation>{type} del {date}: {finding}</translation>
    </message>
    <message>
        <source>Add study</source>
        <translation>Añadir estudio</translation>
    </message>
    <message>
        <source>Prior similar procedures</source>
        <translation>Procedimientos similares previos</translation>
    </message>
    <message>
        <source>Listed below</source>
        <translation>Enumerados abajo</translation>
    </message>
    <message>
        <source>listed below</source>
        <translation>enumerados abajo</translation>
    </message>
    <message>
        <source>Prior procedures</source>
        <translation>Procedimientos previos</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Epidural steroid injection</source>
        <translation>Inyección epidural de esteroide</translation>
    </message>
    <message>
        <source>epidural steroid injection</source>
        <translation>inyección epidural de esteroide</translation>
    </message>
    <message>
        <source>Transforaminal epidural steroid injection</source>
        <translation>Inyección epidural transforaminal de esteroide</translation>
    </message>
    <message>
        <source>transforaminal epidural steroid injection</source>
        <translation>inyección epidural transforaminal de esteroide</translation>
    </message>
    <message>
        <source>Interlaminar epidural steroid injection</source>
        <translation>Inyección epidural interlaminar de esteroide</translation>
    </message>
    <message>
        <source>interlaminar epidural steroid injection</source>
        <translation>inyección epidural interlaminar de esteroide</translation>
    </message>
    <message>
        <source>caudal epidural steroid injection</source>
        <translation>inyección epidural caudal de esteroide</translation>
    </message>
    <message>
        <source>Facet joint injection</source>
        <translation>Inyección de articulación facetaria</translation>
    </message>
    <message>
        <source>facet joint injection</source>
        <translation>inyección de articulación facetaria</translation>
    </message>
    <message>
        <source>Medial branch block</source>
        <translation>Bloqueo de rama medial</translation>
    </message>
    <message>
        <source>medial branch block</source>
        <translation>bloqueo de rama medial</translation>
    </message>
    <message>
        <source>Radiofrequency ablation of medial branches</source>
        <translation>Ablación por radiofrecuencia de ramas mediales</translation>
    </message>
    <message>
        <source>radiofrequency ablation of medial branches</source>
        <translation>ablación por radiofrecuencia de ramas mediales</translation>
    </message>
    <message>
        <source>Sacroiliac joint injection</source>
        <translation>Inyección de la articulación sacroilíaca</translation>
    </message>
    <message>
        <source>sacroiliac joint injection</source>
        <translation>inyección de la articulación sacroilíaca</translation>
    </message>
    <message>
        <source>Radiofrequency ablation for the sacroiliac joint</source>
        <translation>Ablación por radiofrecuencia para la articulación sacroilíaca</translation>
    </message>
    <message>
        <source>radiofrequency ablation for the sacroiliac joint</source>
        <translation>ablación por radiofrecuencia para la articulación sacroilíaca</translation>
    </message>
    <message>
        <source>Spinal cord stimulation trial</source>
        <translation>Prueba de estimulación de la médula espinal</translation>
    </message>
    <message>
        <source>spinal cord stimulation trial</source>
        <translation>prueba de estimulación de la médula espinal</translation>
    </message>
    <message>
        <source>Other steroid: joint, bursa or tablets</source>
        <translation>Otro esteroide: articular, en bursa o en tabletas</translation>
    </message>
    <message>
        <source>other steroid</source>
        <translation>otro esteroide</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Cervical or thoracic</source>
        <translation>Cervical o torácica</translation>
    </message>
    <message>
        <source>cervical or thoracic</source>
        <translation>cervical o torácica</translation>
    </message>
    <message>
        <source>Lumbar or sacral</source>
        <translation>Lumbar o sacra</translation>
    </message>
    <message>
        <source>lumbar or sacral</source>
        <translation>lumbar o sacra</translation>
    </message>
    <message>
        <source>Other region</source>
        <translation>Otra región</translation>
    </message>
    <message>
        <source>other region</source>
        <translation>otra región</translation>
    </message>
    <message>
        <source>Joints</source>
        <translation>Articulaciones</translation>
    </message>
    <message>
        <source>C2-3</source>
        <translation>C2-3</translation>
    </message>
    <message>
        <source>C3-4</source>
        <translation>C3-4</translation>
    </message>
    <message>
        <source>C4-5</source>
        <translation>C4-5</translation>
    </message>
    <message>
        <source>C5-6</source>
        <translation>C5-6</translation>
    </message>
    <message>
        <source>C6-7</source>
        <translation>C6-7</translation>
    </message>
    <message>
        <source>C7-T1</source>
        <translation>C7-T1</translation>
    </message>
    <message>
        <source>T1-2</source>
        <translation>T1-2</translation>
    </message>
    <message>
        <source>T2-3</source>
        <translation>T2-3</translation>
    </message>
    <message>
        <source>T3-4</source>
        <translation>T3-4</translation>
    </message>
    <message>
        <source>T4-5</source>
        <translation>T4-5</translation>
    </message>
    <message>
        <source>T5-6</source>
        <translation>T5-6</translation>
    </message>
    <message>
        <source>T6-7</source>
        <translation>T6-7</translation>
    </message>
    <message>
        <source>T7-8</source>
        <translation>T7-8</translation>
    </message>
    <message>
        <source>T8-9</source>
        <translation>T8-9</translation>
    </message>
    <message>
        <source>T9-10</source>
        <translation>T9-10</translation>
    </message>
    <message>
        <source>T10-11</source>
        <translation>T10-11</translation>
    </message>
    <message>
        <source>T11-12</source>
        <translation>T11-12</translation>
    </message>
    <message>
        <source>T12-L1</source>
        <translation>T12-L1</translation>
    </message>
    <message>
        <source>L1-2</source>
        <translation>L1-2</translation>
    </message>
    <message>
        <source>L2-3</source>
        <translation>L2-3</translation>
    </message>
    <message>
        <source>L3-4</source>
        <translation>L3-4</translation>
    </message>
    <message>
        <source>L4-5</source>
        <translation>L4-5</translation>
    </message>
    <message>
        <source>L5-S1</source>
        <translation>L5-S1</translation>
    </message>
    <message>
        <source>SIJ</source>
        <translation>ASI</translation>
    </message>
    <message>
        <source>sacroiliac joint</source>
        <translation>articulación sacroilíaca</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>right</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>left</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>Levels or targets</source>
        <translation>Niveles u objetivos</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Alivio</translation>
    </message>
    <message>
        <source>Duration of relief</source>
        <translation>Duración del alivio</translation>
    </message>
    <message>
        <source>Gain of function</source>
        <translation>Mejoría de la función</translation>
    </message>
    <message>
        <source>Only where it was measured.</source>
        <translation>Solo si se midió.</translation>
    </message>
    <message>
        <source>Duration of the gain</source>
        <translation>Duración de la mejoría</translation>
    </message>
    <message>
        <source>Measured on the same scale</source>
        <translation>Medida con la misma escala</translation>
    </message>
    <message>
        <source>on the same scale</source>
        <translation>con la misma escala</translation>
    </message>
    <message>
        <source>on another scale</source>
        <translation>con otra escala</translation>
    </message>
    <message>
        <source>Why the relief is not known</source>
        <translation>Por qué no se conoce el alivio</translation>
    </message>
    <message>
        <source>Only where it is not.</source>
        <translation>Solo cuando no se conoce.</translation>
    </message>
    <message>
        <source>Steroid</source>
        <translation>Esteroide</translation>
    </message>
    <message>
        <source>Dexamethasone</source>
        <translation>Dexametasona</translation>
    </message>
    <message>
        <source>dexamethasone</source>
        <translation>dexametasona</translation>
    </message>
    <message>
        <source>Methylprednisolone acetate</source>
        <translation>Acetato de metilprednisolona</translation>
    </message>
    <message>
        <source>methylprednisolone acetate</source>
        <translation>acetato de metilprednisolona</translation>
    </message>
    <message>
        <source>Triamcinolone acetonide</source>
        <translation>Acetónido de triamcinolona</translation>
    </message>
    <message>
        <source>triamcinolone acetonide</source>
        <translation>acetónido de triamcinolona</translation>
    </message>
    <message>
        <source>Betamethasone acetate and phosphate</source>
        <translation>Acetato y fosfato de betametasona</translation>
    </message>
    <message>
        <source>betamethasone acetate and phosphate</source>
        <translation>acetato y fosfato de betametasona</translation>
    </message>
    <message>
        <source>No steroid</source>
        <translation>Sin esteroide</translation>
    </message>
    <message>
        <source>no steroid</source>
        <translation>sin esteroide</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>steroid not known</source>
        <translation>esteroide no conocido</translation>
    </message>
    <message>
        <source>Steroid dose</source>
        <translation>Dosis del esteroide</translation>
    </message>
    <message>
        <source>prior procedure</source>
        <translation>procedimiento previo</translation>
    </message>
    <message>
        <source>{date} {kind}, {region}[, {side}][, {joints}][, {targets}]: {relief} relief for {weeks}[, gain of function {function_gain} for {function_weeks} {same_scale}][, {steroid}[ {dose}]]</source>
        <translation>{date} {kind}, {region}[, {side}][, {joints}][, {targets}]: alivio de {relief} durante {weeks}[, mejoría de la función de {function_gain} durante {function_weeks} {same_scale}][, {steroid}[ {dose}]]</translation>
    </message>
    <message>
        <source>{date} {kind}, {region}[, {side}][, {joints}][, {targets}]: relief not known ({relief_not_known})[, gain of function {function_gain} for {function_weeks} {same_scale}][, {steroid}[ {dose}]]</source>
        <translation>{date} {kind}, {region}[, {side}][, {joints}][, {targets}]: alivio no conocido ({relief_not_known})[, mejoría de la función de {function_gain} durante {function_weeks} {same_scale}][, {steroid}[ {dose}]]</translation>
    </message>
    <message>
        <source>Add procedure</source>
        <translation>Añadir procedimiento</translation>
    </message>
    <message>
        <source>Functional goal of the treatment</source>
        <translation>Objetivo funcional del tratamiento</translation>
    </message>
    <message>
        <source>Pain location: {pain_location}; duration: {duration}; radiation: {radiation}.</source>
        <translation>Localización del dolor: {pain_location}; duración: {duration}; irradiación: {radiation}.</translation>
    </message>
    <message>
        <source>Kind of pain: {pain_type}.</source>
        <translation>Tipo de dolor: {pain_type}.</translation>
    </message>
    <message>
        <source>Red flags: {red_flags}.</source>
        <translation>Signos de alarma: {red_flags}.</translation>
    </message>
    <message>
        <source>Red flags (motor deficit, saddle anaesthesia, bladder or bowel change): none.</source>
        <translation>Signos de alarma (déficit motor, anestesia en silla de montar, cambio vesical o intestinal): ninguno.</translation>
    </message>
    <message>
        <source>Conservative care: {conservative*}.</source>
        <translation>Tratamiento conservador: {conservative*}.</translation>
    </message>
    <message>
        <source>Imaging reviewed: {imaging*}.</source>
        <translation>Estudios de imagen revisados: {imaging*}.</translation>
    </message>
    <message>
        <source>No imaging was reviewed.</source>
        <translation>No se revisaron estudios de imagen.</translation>
    </message>
    <message>
        <source>Prior similar procedures: {prior*}.</source>
        <translation>Procedimientos similares previos: {prior*}.</translation>
    </message>
    <message>
        <source>Prior similar procedures: none.</source>
        <translation>Procedimientos similares previos: ninguno.</translation>
    </message>
    <message>
        <source>Goal: {goal}.</source>
        <translation>Objetivo: {goal}.</translation>
    </message>
    <message>
        <source>Plan of the procedure</source>
        <translation>Plan del procedimiento</translation>
    </message>
    <message>
        <source>Planned targets</source>
        <translation>Objetivos planificados</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>planned target</source>
        <translation>objetivo planificado</translation>
    </message>
    <message>
        <source>{target}</source>
        <translation>{target}</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Añadir objetivo</translation>
    </message>
    <message>
        <source>Transitional anatomy or 4 or 6 lumbar-type vertebrae</source>
        <translation>Anatomía de transición o 4 o 6 vértebras de tipo lumbar</translation>
    </message>
    <message>
        <source>transitional anatomy, or 4 or 6 lumbar-type vertebrae</source>
        <translation>anatomía de transición, o 4 o 6 vértebras de tipo lumbar</translation>
    </message>
    <message>
        <source>no transitional anatomy and not 4 or 6 lumbar-type vertebrae</source>
        <translation>sin anatomía de transición y sin 4 o 6 vértebras de tipo lumbar</translation>
    </message>
    <message>
        <source>Levels numbered by</source>
        <translation>Niveles numerados mediante</translation>
    </message>
    <message>
        <source>Counting from C2</source>
        <translation>Conteo desde C2</translation>
    </message>
    <message>
        <source>counting from C2</source>
        <translation>conteo desde C2</translation>
    </message>
    <message>
        <source>Counting from the last rib</source>
        <translation>Conteo desde la última costilla</translation>
    </message>
    <message>
        <source>counting from the last rib</source>
        <translation>conteo desde la última costilla</translation>
    </message>
    <message>
        <source>Counting from the iliac crest</source>
        <translation>Conteo desde la cresta ilíaca</translation>
    </message>
    <message>
        <source>counting from the iliac crest</source>
        <translation>conteo desde la cresta ilíaca</translation>
    </message>
    <message>
        <source>Whole-spine MRI</source>
        <translation>RM de columna completa</translation>
    </message>
    <message>
        <source>whole-spine MRI</source>
        <translation>RM de columna completa</translation>
    </message>
    <message>
        <source>Matching to prior images</source>
        <translation>Cotejo con imágenes previas</translation>
    </message>
    <message>
        <source>matching to prior images</source>
        <translation>cotejo con imágenes previas</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Inicio planificado</translation>
    </message>
    <message>
        <source>Planned drugs</source>
        <translation>Fármacos planificados</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Fármaco</translation>
    </message>
    <message>
        <source>Lidocaine</source>
        <translation>Lidocaína</translation>
    </message>
    <message>
        <source>lidocaine</source>
        <translation>lidocaína</translation>
    </message>
    <message>
        <source>Bupivacaine</source>
        <translation>Bupivacaína</translation>
    </message>
    <message>
        <source>bupivacaine</source>
        <translation>bupivacaína</translation>
    </message>
    <message>
        <source>Levobupivacaine</source>
        <translation>Levobupivacaína</translation>
    </message>
    <message>
        <source>levobupivacaine</source>
        <translation>levobupivacaína</translation>
    </message>
    <message>
        <source>Ropivacaine</source>
        <translation>Ropivacaína</translation>
    </message>
    <message>
        <source>ropivacaine</source>
        <translation>ropivacaína</translation>
    </message>
    <message>
        <source>Mepivacaine</source>
        <translation>Mepivacaína</translation>
    </message>
    <message>
        <source>mepivacaine</source>
        <translation>mepivacaína</translation>
    </message>
    <message>
        <source>Chloroprocaine</source>
        <translation>Cloroprocaína</translation>
    </message>
    <message>
        <source>chloroprocaine</source>
        <translation>cloroprocaína</translation>
    </message>
    <message>
        <source>Procaine</source>
        <translation>Procaína</translation>
    </message>
    <message>
        <source>procaine</source>
        <translation>procaína</translation>
    </message>
    <message>
        <source>Sodium chloride 0.9 %</source>
        <translation>Cloruro de sodio 0.9 %</translation>
    </message>
    <message>
        <source>sodium chloride 0.9 %</source>
        <translation>cloruro de sodio 0.9 %</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Dose (calculated)</source>
        <translation>Dosis (calculada)</translation>
    </message>
    <message>
        <source>Epinephrine in it</source>
        <translation>Contiene epinefrina</translation>
    </message>
    <message>
        <source>Epinephrine</source>
        <translation>Epinefrina</translation>
    </message>
    <message>
        <source>with epinephrine</source>
        <translation>con epinefrina</translation>
    </message>
    <message>
        <source>without epinephrine</source>
        <translation>sin epinefrina</translation>
    </message>
    <message>
        <source>Preservative-free</source>
        <translation>Sin conservador</translation>
    </message>
    <message>
        <source>preservative-free</source>
        <translation>sin conservador</translation>
    </message>
    <message>
        <source>with preservative</source>
        <translation>con conservador</translation>
    </message>
    <message>
        <source>planned drug</source>
        <translation>fármaco planificado</translation>
    </message>
    <message>
        <source>{drug}[ {concentration}][ {volume}][ ({dose}, calculated)][, {epinephrine}][, {preservative_free}]</source>
        <translation>{drug}[ {concentration}][ {volume}][ ({dose}, calculado)][, {epinephrine}][, {preservative_free}]</translation>
    </message>
    <message>
        <source>Add planned drug</source>
        <translation>Añadir fármaco planificado</translation>
    </message>
    <message>
        <source>Planned contrast</source>
        <translation>Contraste planificado</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Iohexol</source>
        <translation>Iohexol</translation>
    </message>
    <message>
        <source>iohexol</source>
        <translation>iohexol</translation>
    </message>
    <message>
        <source>Iopamidol</source>
        <translation>Iopamidol</translation>
    </message>
    <message>
        <source>iopamidol</source>
        <translation>iopamidol</translation>
    </message>
    <message>
        <source>Gadobutrol</source>
        <translation>Gadobutrol</translation>
    </message>
    <message>
        <source>gadobutrol</source>
        <translation>gadobutrol</translation>
    </message>
    <message>
        <source>Gadoterate meglumine</source>
        <translation>Gadoterato de meglumina</translation>
    </message>
    <message>
        <source>gadoterate meglumine</source>
        <translation>gadoterato de meglumina</translation>
    </message>
    <message>
        <source>Gadoteridol</source>
        <translation>Gadoteridol</translation>
    </message>
    <message>
        <source>gadoteridol</source>
        <translation>gadoteridol</translation>
    </message>
    <message>
        <source>Gadobenate dimeglumine</source>
        <translation>Gadobenato de dimeglumina</translation>
    </message>
    <message>
        <source>gadobenate dimeglumine</source>
        <translation>gadobenato de dimeglumina</translation>
    </message>
    <message>
        <source>Gadopentetate dimeglumine</source>
        <translation>Gadopentetato de dimeglumina</translation>
    </message>
    <message>
        <source>gadopentetate dimeglumine</source>
        <translation>gadopentetato de dimeglumina</translation>
    </message>
    <message>
        <source>Gadodiamide</source>
        <translation>Gadodiamida</translation>
    </message>
    <message>
        <source>gadodiamide</source>
        <translation>gadodiamida</translation>
    </message>
    <message>
        <source>Diatrizoate (ionic)</source>
        <translation>Diatrizoato (iónico)</translation>
    </message>
    <message>
        <source>diatrizoate</source>
        <translation>diatrizoato</translation>
    </message>
    <message>
        <source>Iothalamate (ionic)</source>
        <translation>Iotalamato (iónico)</translation>
    </message>
    <message>
        <source>iothalamate</source>
        <translation>iotalamato</translation>
    </message>
    <message>
        <source>Why no contrast is planned</source>
        <translation>Por qué no se planifica contraste</translation>
    </message>
    <message>
        <source>Only where none is.</source>
        <translation>Solo cuando no se planifica.</translation>
    </message>
    <message>
        <source>Planned contrast: {drug}.</source>
        <translation>Contraste planificado: {drug}.</translation>
    </message>
    <message>
        <source>No contrast planned; reason: {none_reason}.</source>
        <translation>Sin contraste planificado; motivo: {none_reason}.</translation>
    </message>
    <message>
        <source>Symptoms on both sides</source>
        <translation>Síntomas en ambos lados</translation>
    </message>
    <message>
        <source>on both sides</source>
        <translation>en ambos lados</translation>
    </message>
    <message>
        <source>not on both sides</source>
        <translation>no en ambos lados</translation>
    </message>
    <message>
        <source>Patient factors raise the bleeding risk class</source>
        <translation>Factores del paciente elevan la clase de riesgo de sangrado</translation>
    </message>
    <message>
        <source>Which factors</source>
        <translation>Qué factores</translation>
    </message>
    <message>
        <source>Age, liver or kidney disease, coagulopathy, earlier surgery at the site, several agents.</source>
        <translation>Edad, enfermedad hepática o renal, coagulopatía, cirugía previa en el sitio, varios agentes.</translation>
    </message>
    <message>
        <source>Planned: {targets*}.</source>
        <translation>Planificado: {targets*}.</translation>
    </message>
    <message>
        <source>Vertebral numbering: {transitional}[; levels numbered by {numbering_method}].</source>
        <translation>Numeración vertebral: {transitional}[; niveles numerados mediante {numbering_method}].</translation>
    </message>
    <message>
        <source>Planned start {start}.</source>
        <translation>Inicio planificado {start}.</translation>
    </message>
    <message>
        <source>Planned drugs: {drugs*}.</source>
        <translation>Fármacos planificados: {drugs*}.</translation>
    </message>
    <message>
        <source>Symptoms: {bilateral_symptoms}.</source>
        <translation>Síntomas: {bilateral_symptoms}.</translation>
    </message>
    <message>
        <source>Bleeding risk class raised by patient factors: {risk_reason}.</source>
        <translation>Clase de riesgo de sangrado elevada por factores del paciente: {risk_reason}.</translation>
    </message>
    <message>
        <source>Patient factors that raise the bleeding risk class: none.</source>
        <translation>Factores del paciente que elevan la clase de riesgo de sangrado: ninguno.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Risks, benefits and alternatives discussed</source>
        <translation>Riesgos, beneficios y alternativas comentados</translation>
    </message>
    <message>
        <source>were discussed</source>
        <translation>se comentaron</translation>
    </message>
    <message>
        <source>were not discussed</source>
        <translation>no se comentaron</translation>
    </message>
    <message>
        <source>Written consent present</source>
        <translation>Consentimiento escrito presente</translation>
    </message>
    <message>
        <source>was present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>was not present</source>
        <translation>no presente</translation>
    </message>
    <message>
        <source>Procedure consented to</source>
        <translation>Procedimiento consentido</translation>
    </message>
    <message>
        <source>Consented targets</source>
        <translation>Objetivos consentidos</translation>
    </message>
    <message>
        <source>consented target</source>
        <translation>objetivo consentido</translation>
    </message>
    <message>
        <source>Off-label epidural steroid discussed</source>
        <translation>Uso epidural de esteroide fuera de indicación comentado</translation>
    </message>
    <message>
        <source>was discussed</source>
        <translation>se comentó</translation>
    </message>
    <message>
        <source>was not discussed</source>
        <translation>no se comentó</translation>
    </message>
    <message>
        <source>Consent taken by</source>
        <translation>Consentimiento obtenido por</translation>
    </message>
    <message>
        <source>Date of consent</source>
        <translation>Fecha del consentimiento</translation>
    </message>
    <message>
        <source>Risks, benefits and alternatives {discussed}.</source>
        <translation>Riesgos, beneficios y alternativas: {discussed}.</translation>
    </message>
    <message>
        <source>Written consent {written}.</source>
        <translation>Consentimiento escrito: {written}.</translation>
    </message>
    <message>
        <source>Consented procedure: {procedure}: {targets*}.</source>
        <translation>Procedimiento consentido: {procedure}: {targets*}.</translation>
    </message>
    <message>
        <source>Off-label use of epidural steroid {off_label}.</source>
        <translation>Uso epidural de esteroide fuera de indicación: {off_label}.</translation>
    </message>
    <message>
        <source>Consent was taken by {taken_by}[ on {date}].</source>
        <translation>Consentimiento obtenido por {taken_by}[ el {date}].</translation>
    </message>
    <message>
        <source>Checks before the procedure</source>
        <translation>Verificaciones antes del procedimiento</translation>
    </message>
    <message>
        <source>Allergies reviewed</source>
        <translation>Alergias revisadas</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Sin alergias conocidas</translation>
    </message>
    <message>
        <source>no known allergies</source>
        <translation>sin alergias conocidas</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Sustancia</translation>
    </message>
    <message>
        <source>Iodinated contrast</source>
        <translation>Contraste yodado</translation>
    </message>
    <message>
        <source>iodinated contrast</source>
        <translation>contraste yodado</translation>
    </message>
    <message>
        <source>Gadolinium</source>
        <translation>Gadolinio</translation>
    </message>
    <message>
        <source>gadolinium</source>
        <translation>gadolinio</translation>
    </message>
    <message>
        <source>Amide local anaesthetic</source>
        <translation>Anestésico local tipo amida</translation>
    </message>
    <message>
        <source>amide local anaesthetic</source>
        <translation>anestésico local tipo amida</translation>
    </message>
    <message>
        <source>Ester local anaesthetic</source>
        <translation>Anestésico local tipo éster</translation>
    </message>
    <message>
        <source>ester local anaesthetic</source>
        <translation>anestésico local tipo éster</translation>
    </message>
    <message>
        <source>Latex</source>
        <translation>Látex</translation>
    </message>
    <message>
        <source>latex</source>
        <translation>látex</translation>
    </message>
    <message>
        <source>Chlorhexidine</source>
        <translation>Clorhexidina</translation>
    </message>
    <message>
        <source>chlorhexidine</source>
        <translation>clorhexidina</translation>
    </message>
    <message>
        <source>Povidone-iodine</source>
        <translation>Yodopovidona</translation>
    </message>
    <message>
        <source>povidone-iodine</source>
        <translation>yodopovidona</translation>
    </message>
    <message>
        <source>Shellfish</source>
        <translation>Mariscos</translation>
    </message>
    <message>
        <source>shellfish</source>
        <translation>mariscos</translation>
    </message>
    <message>
        <source>steroid</source>
        <translation>esteroide</translation>
    </message>
    <message>
        <source>Adhesive</source>
        <translation>Adhesivo</translation>
    </message>
    <message>
        <source>adhesive</source>
        <translation>adhesivo</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>risk_tier</comment>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>resistance</comment>
        <translation>Moderada</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderada</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>risk_tier</comment>
        <translation>moderado</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>severity not known</source>
        <translation>gravedad no conocida</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Premedication, substitute.</source>
        <translation>Premedicación, sustituto.</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>alergia</translation>
    </message>
    <message>
        <source>{substance} ({reaction}, {severity}[; plan: {plan}])</source>
        <translation>{substance} ({reaction}, {severity}[; plan: {plan}])</translation>
    </message>
    <message>
        <source>Add allergy</source>
        <translation>Añadir alergia</translation>
    </message>
    <message>
        <source>Antithrombotics</source>
        <translation>Antitrombóticos</translation>
    </message>
    <message>
        <source>None taken</source>
        <translation>No toma ninguno</translation>
    </message>
    <message>
        <source>none taken</source>
        <translation>no toma ninguno</translation>
    </message>
    <message>
        <source>Aspirin</source>
        <translation>Ácido acetilsalicílico</translation>
    </message>
    <message>
        <source>aspirin</source>
        <translation>ácido acetilsalicílico</translation>
    </message>
    <message>
        <source>Clopidogrel</source>
        <translation>Clopidogrel</translation>
    </message>
    <message>
        <source>clopidogrel</source>
        <translation>clopidogrel</translation>
    </message>
    <message>
        <source>Prasugrel</source>
        <translation>Prasugrel</translation>
    </message>
    <message>
        <source>prasugrel</source>
        <translation>prasugrel</translation>
    </message>
    <message>
        <source>Ticagrelor</source>
        <translation>Ticagrelor</translation>
    </message>
    <message>
        <source>ticagrelor</source>
        <translation>ticagrelor</translation>
    </message>
    <message>
        <source>Cilostazol</source>
        <translation>Cilostazol</translation>
    </message>
    <message>
        <source>cilostazol</source>
        <translation>cilostazol</translation>
    </message>
    <message>
        <source>Dipyridamole</source>
        <translation>Dipiridamol</translation>
    </message>
    <message>
        <source>dipyridamole</source>
        <translation>dipiridamol</translation>
    </message>
    <message>
        <source>Warfarin</source>
        <translation>Warfarina</translation>
    </message>
    <message>
        <source>warfarin</source>
        <translation>warfarina</translation>
    </message>
    <message>
        <source>Acenocoumarol</source>
        <translation>Acenocumarol</translation>
    </message>
    <message>
        <source>acenocoumarol</source>
        <translation>acenocumarol</translation>
    </message>
    <message>
        <source>Apixaban</source>
        <translation>Apixabán</translation>
    </message>
    <message>
        <source>apixaban</source>
        <translation>apixabán</translation>
    </message>
    <message>
        <source>Rivaroxaban</source>
        <translation>Rivaroxabán</translation>
    </message>
    <message>
        <source>rivaroxaban</source>
        <translation>rivaroxabán</translation>
    </message>
    <message>
        <source>Dabigatran</source>
        <translation>Dabigatrán</translation>
    </message>
    <message>
        <source>dabigatran</source>
        <translation>dabigatrán</translation>
    </message>
    <message>
        <source>Edoxaban</source>
        <translation>Edoxabán</translation>
    </message>
    <message>
        <source>edoxaban</source>
        <translation>edoxabán</translation>
    </message>
    <message>
        <source>Heparin, intravenous</source>
        <translation>Heparina intravenosa</translation>
    </message>
    <message>
        <source>heparin (intravenous)</source>
        <translation>heparina (intravenosa)</translation>
    </message>
    <message>
        <source>Heparin, subcutaneous</source>
        <translation>Heparina subcutánea</translation>
    </message>
    <message>
        <source>heparin (subcutaneous)</source>
        <translation>heparina (subcutánea)</translation>
    </message>
    <message>
        <source>Enoxaparin, prophylactic</source>
        <translation>Enoxaparina profiláctica</translation>
    </message>
    <message>
        <source>enoxaparin (prophylactic)</source>
        <translation>enoxaparina (profiláctica)</translation>
    </message>
    <message>
        <source>Enoxaparin, therapeutic</source>
        <translation>Enoxaparina terapéutica</translation>
    </message>
    <message>
        <source>enoxaparin (therapeutic)</source>
        <translation>enoxaparina (terapéutica)</translation>
    </message>
    <message>
        <source>Dalteparin</source>
        <translation>Dalteparina</translation>
    </message>
    <message>
        <source>dalteparin</source>
        <translation>dalteparina</translation>
    </message>
    <message>
        <source>Fondaparinux</source>
        <translation>Fondaparinux</translation>
    </message>
    <message>
        <source>fondaparinux</source>
        <translation>fondaparinux</translation>
    </message>
    <message>
        <source>Ibuprofen</source>
        <translation>Ibuprofeno</translation>
    </message>
    <message>
        <source>ibuprofen</source>
        <translation>ibuprofeno</translation>
    </message>
    <message>
        <source>Diclofenac</source>
        <translation>Diclofenaco</translation>
    </message>
    <message>
        <source>diclofenac</source>
        <translation>diclofenaco</translation>
    </message>
    <message>
        <source>Ketorolac</source>
        <translation>Ketorolaco</translation>
    </message>
    <message>
        <source>ketorolac</source>
        <translation>ketorolaco</translation>
    </message>
    <message>
        <source>Etodolac</source>
        <translation>Etodolaco</translation>
    </message>
    <message>
        <source>etodolac</source>
        <translation>etodolaco</translation>
    </message>
    <message>
        <source>Indometacin</source>
        <translation>Indometacina</translation>
    </message>
    <message>
        <source>indometacin</source>
        <translation>indometacina</translation>
    </message>
    <message>
        <source>Naproxen</source>
        <translation>Naproxeno</translation>
    </message>
    <message>
        <source>naproxen</source>
        <translation>naproxeno</translation>
    </message>
    <message>
        <source>Meloxicam</source>
        <translation>Meloxicam</translation>
    </message>
    <message>
        <source>meloxicam</source>
        <translation>meloxicam</translation>
    </message>
    <message>
        <source>Nabumetone</source>
        <translation>Nabumetona</translation>
    </message>
    <message>
        <source>nabumetone</source>
        <translation>nabumetona</translation>
    </message>
    <message>
        <source>Oxaprozin</source>
        <translation>Oxaprozina</translation>
    </message>
    <message>
        <source>oxaprozin</source>
        <translation>oxaprozina</translation>
    </message>
    <message>
        <source>Piroxicam</source>
        <translation>Piroxicam</translation>
    </message>
    <message>
        <source>piroxicam</source>
        <translation>piroxicam</translation>
    </message>
    <message>
        <source>Other NSAID</source>
        <translation>Otro AINE</translation>
    </message>
    <message>
        <source>SSRI or SNRI</source>
        <translation>ISRS o IRSN</translation>
    </message>
    <message>
        <source>Fish oil</source>
        <translation>Aceite de pescado</translation>
    </message>
    <message>
        <source>fish oil</source>
        <translation>aceite de pescado</translation>
    </message>
    <message>
        <source>Herbal: garlic, ginkgo, ginseng, dong quai, danshen</source>
        <translation>Herbolaria: ajo, ginkgo, ginseng, dong quai, danshen</translation>
    </message>
    <message>
        <source>herbal product</source>
        <translation>producto herbolario</translation>
    </message>
    <message>
        <source>Last dose taken</source>
        <translation>Última dosis tomada</translation>
    </message>
    <message>
        <source>Why the last dose is not known</source>
        <translation>Por qué no se conoce la última dosis</translation>
    </message>
    <message>
        <source>Prescriber agrees with the interruption</source>
        <translation>El prescriptor acepta la interrupción</translation>
    </message>
    <message>
        <source>prescriber agreed to the interruption</source>
        <translation>el prescriptor aceptó la interrupción</translation>
    </message>
    <message>
        <source>prescriber has not agreed to the interruption</source>
        <translation>el prescriptor no ha aceptado la interrupción</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Motivo de uso</translation>
    </message>
    <message>
        <source>Primary prevention</source>
        <translation>Prevención primaria</translation>
    </message>
    <message>
        <source>primary prevention</source>
        <translation>prevención primaria</translation>
    </message>
    <message>
        <source>Secondary prevention</source>
        <translation>Prevención secundaria</translation>
    </message>
    <message>
        <source>secondary prevention</source>
        <translation>prevención secundaria</translation>
    </message>
    <message>
        <source>Stent within 12 months</source>
        <translation>Stent en los últimos 12 meses</translation>
    </message>
    <message>
        <source>stent within 12 months</source>
        <translation>stent en los últimos 12 meses</translation>
    </message>
    <message>
        <source>Mechanical valve</source>
        <translation>Válvula mecánica</translation>
    </message>
    <message>
        <source>mechanical valve</source>
        <translation>válvula mecánica</translation>
    </message>
    <message>
        <source>Stent, 12 months ago or longer</source>
        <translation>Stent, hace 12 meses o más</translation>
    </message>
    <message>
        <source>stent 12 months ago or longer</source>
        <translation>stent hace 12 meses o más</translation>
    </message>
    <message>
        <source>Atrial fibrillation, CHA2DS2-VASc 5 or more</source>
        <translation>Fibrilación auricular, CHA2DS2-VASc de 5 o más</translation>
    </message>
    <message>
        <source>AF with CHA2DS2-VASc of 5 or more</source>
        <translation>FA con CHA2DS2-VASc de 5 o más</translation>
    </message>
    <message>
        <source>Atrial fibrillation, CHA2DS2-VASc below 5</source>
        <translation>Fibrilación auricular, CHA2DS2-VASc menor de 5</translation>
    </message>
    <message>
        <source>AF with CHA2DS2-VASc below 5</source>
        <translation>FA con CHA2DS2-VASc menor de 5</translation>
    </message>
    <message>
        <source>Atrial fibrillation, CHA2DS2-VASc not known</source>
        <translation>Fibrilación auricular, CHA2DS2-VASc no conocido</translation>
    </message>
    <message>
        <source>AF with CHA2DS2-VASc not known</source>
        <translation>FA con CHA2DS2-VASc no conocido</translation>
    </message>
    <message>
        <source>Venous thromboembolism within 3 months</source>
        <translation>Tromboembolia venosa en los últimos 3 meses</translation>
    </message>
    <message>
        <source>VTE within 3 months</source>
        <translation>TEV en los últimos 3 meses</translation>
    </message>
    <message>
        <source>Venous thromboembolism, 3 months ago or longer</source>
        <translation>Tromboembolia venosa, hace 3 meses o más</translation>
    </message>
    <message>
        <source>VTE 3 months ago or longer</source>
        <translation>TEV hace 3 meses o más</translation>
    </message>
    <message>
        <source>Stroke or TIA</source>
        <translation>Ictus o AIT</translation>
    </message>
    <message>
        <source>stroke or TIA</source>
        <translation>ictus o AIT</translation>
    </message>
    <message>
        <source>Peripheral arterial disease</source>
        <translation>Enfermedad arterial periférica</translation>
    </message>
    <message>
        <source>peripheral arterial disease</source>
        <translation>enfermedad arterial periférica</translation>
    </message>
    <message>
        <source>Pain or inflammation</source>
        <translation>Dolor o inflamación</translation>
    </message>
    <message>
        <source>pain or inflammation</source>
        <translation>dolor o inflamación</translation>
    </message>
    <message>
        <source>Depression or anxiety</source>
        <translation>Depresión o ansiedad</translation>
    </message>
    <message>
        <source>depression or anxiety</source>
        <translation>depresión o ansiedad</translation>
    </message>
    <message>
        <source>Shared decision with the prescriber</source>
        <translation>Decisión compartida con el prescriptor</translation>
    </message>
    <message>
        <source>shared decision with the prescriber</source>
        <translation>decisión compartida con el prescriptor</translation>
    </message>
    <message>
        <source>no shared decision with the prescriber</source>
        <translation>sin decisión compartida con el prescriptor</translation>
    </message>
    <message>
        <source>antithrombotic</source>
        <translation>antitrombótico</translation>
    </message>
    <message>
        <source>{drug}[ for {indication}], last dose {last_dose}[, {prescriber_agreed}][, {shared_decision}]</source>
        <translation>{drug}[ por {indication}], última dosis {last_dose}[, {prescriber_agreed}][, {shared_decision}]</translation>
    </message>
    <message>
        <source>{drug}[ for {indication}], last dose not known ({last_dose_not_known})[, {prescriber_agreed}][, {shared_decision}]</source>
        <translation>{drug}[ por {indication}], última dosis no conocida ({last_dose_not_known})[, {prescriber_agreed}][, {shared_decision}]</translation>
    </message>
    <message>
        <source>Add drug</source>
        <translation>Añadir fármaco</translation>
    </message>
    <message>
        <source>Nothing by mouth since</source>
        <translation>En ayuno desde</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplica</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplica</translation>
    </message>
    <message>
        <source>Test negative</source>
        <translation>Prueba negativa</translation>
    </message>
    <message>
        <source>test negative</source>
        <translation>prueba negativa</translation>
    </message>
    <message>
        <source>Test positive</source>
        <translation>Prueba positiva</translation>
    </message>
    <message>
        <source>test positive</source>
        <translation>prueba positiva</translation>
    </message>
    <message>
        <source>Patient says not pregnant</source>
        <translation>La paciente refiere no estar embarazada</translation>
    </message>
    <message>
        <source>not pregnant by the patient's word</source>
        <translation>sin embarazo según refiere la paciente</translation>
    </message>
    <message>
        <source>Test declined</source>
        <translation>Prueba rechazada</translation>
    </message>
    <message>
        <source>test declined</source>
        <translation>prueba rechazada</translation>
    </message>
    <message>
        <source>Pregnancy test of</source>
        <translation>Prueba de embarazo del</translation>
    </message>
    <message>
        <source>Infection screen</source>
        <translation>Detección de infección</translation>
    </message>
    <message>
        <source>No sign of infection</source>
        <translation>Sin signos de infección</translation>
    </message>
    <message>
        <source>no sign of infection</source>
        <translation>sin signos de infección</translation>
    </message>
    <message>
        <source>Sign of infection</source>
        <translation>Signo de infección</translation>
    </message>
    <message>
        <source>sign of infection</source>
        <translation>signo de infección</translation>
    </message>
    <message>
        <source>Which sign of infection</source>
        <translation>Qué signo de infección</translation>
    </message>
    <message>
        <source>Takes antibiotics for an infection</source>
        <translation>Toma antibióticos por una infección</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>Glucosa</translation>
    </message>
    <message>
        <source>Glucose taken</source>
        <translation>Glucosa medida</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <translation>HbA1c</translation>
    </message>
    <message>
        <source>INR or platelets indicated</source>
        <translation>INR o plaquetas indicados</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>INR</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquetas</translation>
    </message>
    <message>
        <source>INR taken</source>
        <translation>INR medido</translation>
    </message>
    <message>
        <source>Creatinine clearance</source>
        <translation>Depuración de creatinina</translation>
    </message>
    <message>
        <source>Estimated GFR</source>
        <translation>TFG estimada</translation>
    </message>
    <message>
        <source>Other result</source>
        <translation>Otro resultado</translation>
    </message>
    <message>
        <source>Creatinine clearance {crcl}.</source>
        <translation>Depuración de creatinina {crcl}.</translation>
    </message>
    <message>
        <source>eGFR {egfr}.</source>
        <translation>TFGe {egfr}.</translation>
    </message>
    <message>
        <source>Implanted devices</source>
        <translation>Dispositivos implantados</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Pacemaker</source>
        <translation>Marcapasos</translation>
    </message>
    <message>
        <source>pacemaker</source>
        <translation>marcapasos</translation>
    </message>
    <message>
        <source>ICD</source>
        <translation>DCI</translation>
    </message>
    <message>
        <source>Spinal cord stimulator</source>
        <translation>Estimulador de la médula espinal</translation>
    </message>
    <message>
        <source>spinal cord stimulator</source>
        <translation>estimulador de la médula espinal</translation>
    </message>
    <message>
        <source>DRG stimulator</source>
        <translation>Estimulador del GRD</translation>
    </message>
    <message>
        <source>Deep brain stimulator</source>
        <translation>Estimulador cerebral profundo</translation>
    </message>
    <message>
        <source>deep brain stimulator</source>
        <translation>estimulador cerebral profundo</translation>
    </message>
    <message>
        <source>Intrathecal pump</source>
        <translation>Bomba intratecal</translation>
    </message>
    <message>
        <source>intrathecal pump</source>
        <translation>bomba intratecal</translation>
    </message>
    <message>
        <source>Cochlear implant</source>
        <translation>Implante coclear</translation>
    </message>
    <message>
        <source>cochlear implant</source>
        <translation>implante coclear</translation>
    </message>
    <message>
        <source>Spinal hardware</source>
        <translation>Material de fijación espinal</translation>
    </message>
    <message>
        <source>spinal hardware</source>
        <translation>material de fijación espinal</translation>
    </message>
    <message>
        <source>Plan for it</source>
        <translation>Plan para ello</translation>
    </message>
    <message>
        <source>Pacing dependence</source>
        <translation>Dependencia del marcapasos</translation>
    </message>
    <message>
        <source>Dependent</source>
        <translation>Dependiente</translation>
    </message>
    <message>
        <source>pacing-dependent</source>
        <translation>dependiente del marcapasos</translation>
    </message>
    <message>
        <source>Not dependent</source>
        <translation>No dependiente</translation>
    </message>
    <message>
        <source>not pacing-dependent</source>
        <translation>no dependiente del marcapasos</translation>
    </message>
    <message>
        <source>pacing dependence not known</source>
        <translation>dependencia del marcapasos no conocida</translation>
    </message>
    <message>
        <source>Last device check</source>
        <translation>Última revisión del dispositivo</translation>
    </message>
    <message>
        <source>Mode during the procedure</source>
        <translation>Modo durante el procedimiento</translation>
    </message>
    <message>
        <source>Reprogrammed</source>
        <translation>Reprogramado</translation>
    </message>
    <message>
        <source>reprogrammed for the procedure</source>
        <translation>reprogramado para el procedimiento</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>Imán</translation>
    </message>
    <message>
        <source>magnet during the procedure</source>
        <translation>imán durante el procedimiento</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Sin modificar</translation>
    </message>
    <message>
        <source>mode left as it is</source>
        <translation>modo sin modificar</translation>
    </message>
    <message>
        <source>ICD therapies off</source>
        <translation>Terapias del DCI desactivadas</translation>
    </message>
    <message>
        <source>ICD therapies NOT off</source>
        <translation>terapias del DCI NO desactivadas</translation>
    </message>
    <message>
        <source>Current path to the pad leads away from the device</source>
        <translation>El trayecto de la corriente a la placa se aleja del dispositivo</translation>
    </message>
    <message>
        <source>current path away from the device</source>
        <translation>trayecto de la corriente alejado del dispositivo</translation>
    </message>
    <message>
        <source>current path NOT away from the device</source>
        <translation>trayecto de la corriente NO alejado del dispositivo</translation>
    </message>
    <message>
        <source>Check of the device afterwards</source>
        <translation>Revisión posterior del dispositivo</translation>
    </message>
    <message>
        <source>Plan of cardiology or the maker</source>
        <translation>Plan de cardiología o del fabricante</translation>
    </message>
    <message>
        <source>implanted device</source>
        <translation>dispositivo implantado</translation>
    </message>
    <message>
        <source>{device}[, {dependent}][, last checked {last_check}][, {therapies_off}][, {mode_decision}][, {pad_path}][, check afterwards: {post_check}][, cardiology or maker: {cardiology_plan}][ (plan: {plan})]</source>
        <translation>{device}[, {dependent}][, última revisión {last_check}][, {therapies_off}][, {mode_decision}][, {pad_path}][, revisión posterior: {post_check}][, cardiología o fabricante: {cardiology_plan}][ (plan: {plan})]</translation>
    </message>
    <message>
        <source>Add device</source>
        <translation>Añadir dispositivo</translation>
    </message>
    <message>
        <source>Driver present</source>
        <translation>Conductor acompañante presente</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>no presente</translation>
    </message>
    <message>
        <source>Strong CYP3A4 inhibitor taken</source>
        <translation>Toma un inhibidor potente de CYP3A4</translation>
    </message>
    <message>
        <source>Which inhibitor</source>
        <translation>Qué inhibidor</translation>
    </message>
    <message>
        <source>Ritonavir</source>
        <translation>Ritonavir</translation>
    </message>
    <message>
        <source>ritonavir</source>
        <translation>ritonavir</translation>
    </message>
    <message>
        <source>Cobicistat</source>
        <translation>Cobicistat</translation>
    </message>
    <message>
        <source>cobicistat</source>
        <translation>cobicistat</translation>
    </message>
    <message>
        <source>Itraconazole</source>
        <translation>Itraconazol</translation>
    </message>
    <message>
        <source>itraconazole</source>
        <translation>itraconazol</translation>
    </message>
    <message>
        <source>Ketoconazole</source>
        <translation>Ketoconazol</translation>
    </message>
    <message>
        <source>ketoconazole</source>
        <translation>ketoconazol</translation>
    </message>
    <message>
        <source>Posaconazole</source>
        <translation>Posaconazol</translation>
    </message>
    <message>
        <source>posaconazole</source>
        <translation>posaconazol</translation>
    </message>
    <message>
        <source>Clarithromycin</source>
        <translation>Claritromicina</translation>
    </message>
    <message>
        <source>clarithromycin</source>
        <translation>claritromicina</translation>
    </message>
    <message>
        <source>Lipid emulsion is kept</source>
        <translation>Lugar de la emulsión lipídica</translation>
    </message>
    <message>
        <source>Allergies reviewed: {allergies*}.</source>
        <translation>Alergias revisadas: {allergies*}.</translation>
    </message>
    <message>
        <source>Allergies reviewed: none known.</source>
        <translation>Alergias revisadas: ninguna conocida.</translation>
    </message>
    <message>
        <source>Antithrombotics: {antithrombotics*}.</source>
        <translation>Antitrombóticos: {antithrombotics*}.</translation>
    </message>
    <message>
        <source>Antithrombotics: none.</source>
        <translation>Antitrombóticos: ninguno.</translation>
    </message>
    <message>
        <source>Nothing by mouth since {last_intake}.</source>
        <translation>En ayuno desde {last_intake}.</translation>
    </message>
    <message>
        <source>Pregnancy: {pregnancy}[ (test of {pregnancy_test_at})].</source>
        <translation>Embarazo: {pregnancy}[ (prueba del {pregnancy_test_at})].</translation>
    </message>
    <message>
        <source>Infection screen: {infection}[ ({infection_detail})].</source>
        <translation>Detección de infección: {infection}[ ({infection_detail})].</translation>
    </message>
    <message>
        <source>Antibiotics for an infection: {antibiotics_for_infection}.</source>
        <translation>Antibióticos por una infección: {antibiotics_for_infection}.</translation>
    </message>
    <message>
        <source>Diabetes; glucose {glucose}[, taken {glucose_at}][; HbA1c {hba1c}].</source>
        <translation>Diabetes; glucosa {glucose}[, medida {glucose_at}][; HbA1c {hba1c}].</translation>
    </message>
    <message>
        <source>No diabetes.</source>
        <translation>Sin diabetes.</translation>
    </message>
    <message>
        <source>INR and platelets were not indicated.</source>
        <translation>INR y plaquetas no estaban indicados.</translation>
    </message>
    <message>
        <source>INR {laboratory.inr}[, taken {laboratory.inr_at}][; platelets {laboratory.platelets}].</source>
        <translation>INR {laboratory.inr}[, medido {laboratory.inr_at}][; plaquetas {laboratory.platelets}].</translation>
    </message>
    <message>
        <source>Platelets {laboratory.platelets}.</source>
        <translation>Plaquetas {laboratory.platelets}.</translation>
    </message>
    <message>
        <source>Implanted devices: {devices*}.</source>
        <translation>Dispositivos implantados: {devices*}.</translation>
    </message>
    <message>
        <source>Implanted devices: none.</source>
        <translation>Dispositivos implantados: ninguno.</translation>
    </message>
    <message>
        <source>Driver {driver}.</source>
        <translation>Conductor acompañante: {driver}.</translation>
    </message>
    <message>
        <source>Strong CYP3A4 inhibitor: {cyp3a4}[ ({cyp3a4_drugs})].</source>
        <translation>Inhibidor potente de CYP3A4: {cyp3a4}[ ({cyp3a4_drugs})].</translation>
    </message>
    <message>
        <source>Lipid emulsion location: {lipid_emulsion}.</source>
        <translation>Lugar de la emulsión lipídica: {lipid_emulsion}.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Estado basal</translation>
    </message>
    <message>
        <source>Pain just before the procedure, 0 to 10</source>
        <translation>Dolor justo antes del procedimiento, 0 a 10</translation>
    </message>
    <message>
        <source>Provoked pain before, 0 to 10</source>
        <translation>Dolor provocado antes, 0 a 10</translation>
    </message>
    <message>
        <source>Vital signs before</source>
        <translation>Signos vitales antes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>during</source>
        <translation>durante</translation>
    </message>
    <message>
        <source>0 min after</source>
        <translation>0 min después</translation>
    </message>
    <message>
        <source>15 min after</source>
        <translation>15 min después</translation>
    </message>
    <message>
        <source>30 min after</source>
        <translation>30 min después</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Systolic pressure</source>
        <translation>Presión sistólica</translation>
    </message>
    <message>
        <source>Systolic (mmHg)</source>
        <translation>Sistólica (mmHg)</translation>
    </message>
    <message>
        <source>Diastolic pressure</source>
        <translation>Presión diastólica</translation>
    </message>
    <message>
        <source>Diastolic (mmHg)</source>
        <translation>Diastólica (mmHg)</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
        <source>Heart rate (/min)</source>
        <translation>Frec. cardíaca (/min)</translation>
    </message>
    <message>
        <source>SpO2</source>
        <translation>SpO2</translation>
    </message>
    <message>
        <source>Respiratory rate</source>
        <translation>Frecuencia respiratoria</translation>
    </message>
    <message>
        <source>Resp. rate (/min)</source>
        <translation>Frec. resp. (/min)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>set of vital signs before</source>
        <translation>toma de signos vitales antes</translation>
    </message>
    <message>
        <source>Add vital signs</source>
        <translation>Añadir signos vitales</translation>
    </message>
    <message>
        <source>Motor examination</source>
        <translation>Examen motor</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>Deficit</source>
        <translation>Déficit</translation>
    </message>
    <message>
        <source>deficit</source>
        <translation>déficit</translation>
    </message>
    <message>
        <source>Sensory examination</source>
        <translation>Examen sensitivo</translation>
    </message>
    <message>
        <source>Deficit where</source>
        <translation>Dónde está el déficit</translation>
    </message>
    <message>
        <source>C2</source>
        <translation>C2</translation>
    </message>
    <message>
        <source>C3</source>
        <translation>C3</translation>
    </message>
    <message>
        <source>C4</source>
        <translation>C4</translation>
    </message>
    <message>
        <source>C5</source>
        <translation>C5</translation>
    </message>
    <message>
        <source>C6</source>
        <translation>C6</translation>
    </message>
    <message>
        <source>C7</source>
        <translation>C7</translation>
    </message>
    <message>
        <source>C8</source>
        <translation>C8</translation>
    </message>
    <message>
        <source>T1</source>
        <translation>T1</translation>
    </message>
    <message>
        <source>T2</source>
        <translation>T2</translation>
    </message>
    <message>
        <source>T3</source>
        <translation>T3</translation>
    </message>
    <message>
        <source>T4</source>
        <translation>T4</translation>
    </message>
    <message>
        <source>T5</source>
        <translation>T5</translation>
    </message>
    <message>
        <source>T6</source>
        <translation>T6</translation>
    </message>
    <message>
        <source>T7</source>
        <translation>T7</translation>
    </message>
    <message>
        <source>T8</source>
        <translation>T8</translation>
    </message>
    <message>
        <source>T9</source>
        <translation>T9</translation>
    </message>
    <message>
        <source>T10</source>
        <translation>T10</translation>
    </message>
    <message>
        <source>T11</source>
        <translation>T11</translation>
    </message>
    <message>
        <source>T12</source>
        <translation>T12</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>L3</source>
        <translation>L3</translation>
    </message>
    <message>
        <source>L4</source>
        <translation>L4</translation>
    </message>
    <message>
        <source>L5</source>
        <translation>L5</translation>
    </message>
    <message>
        <source>S1</source>
        <translation>S1</translation>
    </message>
    <message>
        <source>S2</source>
        <translation>S2</translation>
    </message>
    <message>
        <source>S3</source>
        <translation>S3</translation>
    </message>
    <message>
        <source>S4</source>
        <translation>S4</translation>
    </message>
    <message>
        <source>S5</source>
        <translation>S5</translation>
    </message>
    <message>
        <source>Gait before</source>
        <translation>Marcha antes</translation>
    </message>
    <message>
        <source>Pain just before the procedure: {pain_before} (NRS, 0 to 10).</source>
        <translation>Dolor justo antes del procedimiento: {pain_before} (NRS, 0 a 10).</translation>
    </message>
    <message>
        <source>Motor examination before: {motor}; sensory examination before: {sensory}[ ({deficits})].</source>
        <translation>Examen motor antes: {motor}; examen sensitivo antes: {sensory}[ ({deficits})].</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Pausa de seguridad</translation>
    </message>
    <message>
        <source>Time-out started</source>
        <translation>Inicio de la pausa de seguridad</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>proceduralist</source>
        <translation>intervencionista</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>enfermería</translation>
    </message>
    <message>
        <source>technologist</source>
        <translation>técnico</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>paciente</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participante</translation>
    </message>
    <message>
        <source>{name}[ ({role})]</source>
        <translation>{name}[ ({role})]</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Añadir participante</translation>
    </message>
    <message>
        <source>Verified targets</source>
        <translation>Objetivos verificados</translation>
    </message>
    <message>
        <source>verified target</source>
        <translation>objetivo verificado</translation>
    </message>
    <message>
        <source>Site mark</source>
        <translation>Marca del sitio</translation>
    </message>
    <message>
        <source>Side marked</source>
        <translation>Lado marcado</translation>
    </message>
    <message>
        <source>Midline</source>
        <translation>Línea media</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>línea media</translation>
    </message>
    <message>
        <source>No mark made</source>
        <translation>Sin marca</translation>
    </message>
    <message>
        <source>no mark made</source>
        <translation>sin marca</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Marcado por</translation>
    </message>
    <message>
        <source>Identity by two identifiers</source>
        <translation>Identidad con dos identificadores</translation>
    </message>
    <message>
        <source>confirmed by two identifiers</source>
        <translation>confirmada con dos identificadores</translation>
    </message>
    <message>
        <source>NOT CONFIRMED by two identifiers</source>
        <translation>NO CONFIRMADA con dos identificadores</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>se confirmó</translation>
    </message>
    <message>
        <source>NOT CONFIRMED</source>
        <translation>NO SE CONFIRMÓ</translation>
    </message>
    <message>
        <source>Each level</source>
        <translation>Cada nivel</translation>
    </message>
    <message>
        <source>Consent matches</source>
        <translation>El consentimiento coincide</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>DOES NOT MATCH</source>
        <translation>NO COINCIDE</translation>
    </message>
    <message>
        <source>Site mark visible after drape</source>
        <translation>Marca del sitio visible tras colocar los campos</translation>
    </message>
    <message>
        <source>visible after drape</source>
        <translation>visible tras colocar los campos</translation>
    </message>
    <message>
        <source>NOT VISIBLE after drape</source>
        <translation>NO VISIBLE tras colocar los campos</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>NOT REVIEWED</source>
        <translation>REVISIÓN NO REALIZADA</translation>
    </message>
    <message>
        <source>Antithrombotic status reviewed</source>
        <translation>Estado antitrombótico revisado</translation>
    </message>
    <message>
        <source>Relevant images displayed, labelled with the patient's name</source>
        <translation>Imágenes pertinentes a la vista, rotuladas con el nombre del paciente</translation>
    </message>
    <message>
        <source>displayed, labelled with the patient's name</source>
        <translation>a la vista, rotuladas con el nombre del paciente</translation>
    </message>
    <message>
        <source>NOT DISPLAYED and labelled with the patient's name</source>
        <translation>NO A LA VISTA ni rotuladas con el nombre del paciente</translation>
    </message>
    <message>
        <source>Numbering method stated</source>
        <translation>Método de numeración enunciado</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>se enunció</translation>
    </message>
    <message>
        <source>NOT STATED</source>
        <translation>NO SE ENUNCIÓ</translation>
    </message>
    <message>
        <source>Equipment, implants and generator ready</source>
        <translation>Equipo, implantes y generador listos</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listos</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>NO LISTOS</translation>
    </message>
    <message>
        <source>Medications on the field labelled</source>
        <translation>Medicamentos en el campo etiquetados</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>con etiqueta</translation>
    </message>
    <message>
        <source>NOT LABELLED</source>
        <translation>SIN ETIQUETA</translation>
    </message>
    <message>
        <source>Special risks reviewed: cardiac device, pregnancy, contrast</source>
        <translation>Riesgos especiales revisados: dispositivo cardíaco, embarazo, contraste</translation>
    </message>
    <message>
        <source>All present agree</source>
        <translation>Todos los presentes están de acuerdo</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>all_agree</comment>
        <translation>de acuerdo</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acordado</translation>
    </message>
    <message>
        <source>DID NOT AGREE</source>
        <translation>EN DESACUERDO</translation>
    </message>
    <message>
        <source>Image orientation marker confirmed</source>
        <translation>Marcador de orientación de la imagen confirmado</translation>
    </message>
    <message>
        <source>Items not confirmed, and what was done</source>
        <translation>Puntos no confirmados y qué se hizo</translation>
    </message>
    <message>
        <source>Time-out concluded</source>
        <translation>Pausa de seguridad concluida</translation>
    </message>
    <message>
        <source>Time-out started {start}, with {participants*}.</source>
        <translation>Pausa de seguridad iniciada {start}, con {participants*}.</translation>
    </message>
    <message>
        <source>Verified: {targets*}.</source>
        <translation>Verificado: {targets*}.</translation>
    </message>
    <message>
        <source>Site mark: {mark.side}, made by {mark.by}.</source>
        <translation>Marca del sitio: {mark.side}, hecha por {mark.by}.</translation>
    </message>
    <message>
        <source>No site mark was made.</source>
        <translation>No se hizo marca del sitio.</translation>
    </message>
    <message>
        <source>Identity: {identity}; procedure: {procedure}; side: {side}; each level: {levels}; consent: {consent_matches}; site mark: {mark_visible}; position: {position}.</source>
        <translation>Identidad: {identity}; procedimiento: {procedure}; lado: {side}; cada nivel: {levels}; consentimiento: {consent_matches}; marca del sitio: {mark_visible}; posición: {position}.</translation>
    </message>
    <message>
        <source>Allergies: {allergies}; antithrombotic status: {antithrombotics}; relevant images: {images}; numbering method: {numbering}; image orientation marker: {orientation}.</source>
        <translation>Alergias: {allergies}; estado antitrombótico: {antithrombotics}; imágenes pertinentes: {images}; método de numeración: {numbering}; marcador de orientación de la imagen: {orientation}.</translation>
    </message>
    <message>
        <source>Equipment, implants and generator: {equipment}; medications on the field: {medications_labelled}; special risks (cardiac device, pregnancy, contrast): {special_risks}; all present: {all_agree}.</source>
        <translation>Equipo, implantes y generador: {equipment}; medicamentos en el campo: {medications_labelled}; riesgos especiales (dispositivo cardíaco, embarazo, contraste): {special_risks}; todos los presentes: {all_agree}.</translation>
    </message>
    <message>
        <source>Time-out concluded {concluded}.</source>
        <translation>Pausa de seguridad concluida {concluded}.</translation>
    </message>
    <message>
        <source>Position and preparation</source>
        <translation>Posición y preparación</translation>
    </message>
    <message>
        <source>Prone</source>
        <translation>Decúbito prono</translation>
    </message>
    <message>
        <source>prone</source>
        <translation>decúbito prono</translation>
    </message>
    <message>
        <source>Supine</source>
        <translation>Decúbito supino</translation>
    </message>
    <message>
        <source>supine</source>
        <translation>decúbito supino</translation>
    </message>
    <message>
        <source>Left lateral</source>
        <translation>Decúbito lateral izquierdo</translation>
    </message>
    <message>
        <source>left lateral</source>
        <translation>decúbito lateral izquierdo</translation>
    </message>
    <message>
        <source>Right lateral</source>
        <translation>Decúbito lateral derecho</translation>
    </message>
    <message>
        <source>right lateral</source>
        <translation>decúbito lateral derecho</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sedente</translation>
    </message>
    <message>
        <source>sitting</source>
        <translation>sedente</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitorización</translation>
    </message>
    <message>
        <source>ECG</source>
        <translation>ECG</translation>
    </message>
    <message>
        <source>NIBP</source>
        <translation>PANI</translation>
    </message>
    <message>
        <source>EtCO2</source>
        <translation>EtCO2</translation>
    </message>
    <message>
        <source>Prep agent</source>
        <translation>Antiséptico</translation>
    </message>
    <message>
        <source>CHG-alcohol</source>
        <translation>CHG-alcohol</translation>
    </message>
    <message>
        <source>chlorhexidine-alcohol</source>
        <translation>clorhexidina-alcohol</translation>
    </message>
    <message>
        <source>Prep dry time</source>
        <translation>Tiempo de secado del antiséptico</translation>
    </message>
    <message>
        <source>Sterile drape</source>
        <translation>Campos estériles</translation>
    </message>
    <message>
        <source>sterile drape</source>
        <translation>con campos estériles</translation>
    </message>
    <message>
        <source>no sterile drape</source>
        <translation>sin campos estériles</translation>
    </message>
    <message>
        <source>Mask and sterile gloves</source>
        <translation>Cubrebocas y guantes estériles</translation>
    </message>
    <message>
        <source>mask and sterile gloves worn</source>
        <translation>con cubrebocas y guantes estériles</translation>
    </message>
    <message>
        <source>mask and sterile gloves not worn</source>
        <translation>sin cubrebocas y guantes estériles</translation>
    </message>
    <message>
        <source>Team, position and procedure as at the time-out</source>
        <translation>Equipo, posición y procedimiento como en la pausa de seguridad</translation>
    </message>
    <message>
        <source>team, position and procedure unchanged</source>
        <translation>equipo, posición y procedimiento sin cambios</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>CAMBIADO</translation>
    </message>
    <message>
        <source>Changed after the time-out</source>
        <translation>Cambiado después de la pausa de seguridad</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procedimiento</translation>
    </message>
    <message>
        <source>Time-out repeated after the change</source>
        <translation>Pausa de seguridad repetida tras el cambio</translation>
    </message>
    <message>
        <source>was repeated</source>
        <translation>se repitió</translation>
    </message>
    <message>
        <source>was NOT repeated</source>
        <translation>NO se repitió</translation>
    </message>
    <message>
        <source>Position: {position}.</source>
        <translation>Posición: {position}.</translation>
    </message>
    <message>
        <source>Monitors: {monitors}.</source>
        <translation>Monitorización: {monitors}.</translation>
    </message>
    <message>
        <source>Skin preparation with {agent}, dry time {dry_time}; {drape}; {mask_gloves}.</source>
        <translation>Preparación de la piel con {agent}, tiempo de secado {dry_time}; {drape}; {mask_gloves}.</translation>
    </message>
    <message>
        <source>Since the time-out: {as_verified}.</source>
        <translation>Desde la pausa de seguridad: {as_verified}.</translation>
    </message>
    <message>
        <source>Changed after the time-out: {changed}; the time-out {verified_anew}.</source>
        <translation>Cambiado después de la pausa de seguridad: {changed}; la pausa {verified_anew}.</translation>
    </message>
    <message>
        <source>Anaesthesia</source>
        <translation>Anestesia</translation>
    </message>
    <message>
        <source>Local only, no sedation</source>
        <translation>Solo local, sin sedación</translation>
    </message>
    <message>
        <source>no sedation; local anaesthetic as stated under Procedure</source>
        <translation>sin sedación; anestésico local según consta en Procedimiento</translation>
    </message>
    <message>
        <source>Minimal sedation</source>
        <translation>Sedación mínima</translation>
    </message>
    <message>
        <source>minimal sedation</source>
        <translation>sedación mínima</translation>
    </message>
    <message>
        <source>Moderate sedation</source>
        <translation>Sedación moderada</translation>
    </message>
    <message>
        <source>moderate sedation</source>
        <translation>sedación moderada</translation>
    </message>
    <message>
        <source>Deep sedation</source>
        <translation>Sedación profunda</translation>
    </message>
    <message>
        <source>deep sedation</source>
        <translation>sedación profunda</translation>
    </message>
    <message>
        <source>General anaesthesia</source>
        <translation>Anestesia general</translation>
    </message>
    <message>
        <source>general anaesthesia</source>
        <translation>anestesia general</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>monitored anaesthesia care</source>
        <translation>cuidado anestésico monitorizado</translation>
    </message>
    <message>
        <source>IV access</source>
        <translation>Acceso IV</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>colocado</translation>
    </message>
    <message>
        <source>not in place</source>
        <translation>no colocado</translation>
    </message>
    <message>
        <source>Airway assessment</source>
        <translation>Valoración de la vía aérea</translation>
    </message>
    <message>
        <source>Why MAC or anaesthesia</source>
        <translation>Por qué MAC o anestesia</translation>
    </message>
    <message>
        <source>Sedation drugs</source>
        <translation>Fármacos de sedación</translation>
    </message>
    <message>
        <source>Midazolam</source>
        <translation>Midazolam</translation>
    </message>
    <message>
        <source>midazolam</source>
        <translation>midazolam</translation>
    </message>
    <message>
        <source>Fentanyl</source>
        <translation>Fentanilo</translation>
    </message>
    <message>
        <source>fentanyl</source>
        <translation>fentanilo</translation>
    </message>
    <message>
        <source>Propofol</source>
        <translation>Propofol</translation>
    </message>
    <message>
        <source>propofol</source>
        <translation>propofol</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>Ketamina</translation>
    </message>
    <message>
        <source>ketamine</source>
        <translation>ketamina</translation>
    </message>
    <message>
        <source>Dexmedetomidine</source>
        <translation>Dexmedetomidina</translation>
    </message>
    <message>
        <source>dexmedetomidine</source>
        <translation>dexmedetomidina</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Administrado a las</translation>
    </message>
    <message>
        <source>sedation drug</source>
        <translation>fármaco de sedación</translation>
    </message>
    <message>
        <source>{drug} {dose} at {at}</source>
        <translation>{drug} {dose} a las {at}</translation>
    </message>
    <message>
        <source>Sedation started</source>
        <translation>Inicio de la sedación</translation>
    </message>
    <message>
        <source>Sedation ended</source>
        <translation>Fin de la sedación</translation>
    </message>
    <message>
        <source>Sedation time</source>
        <translation>Tiempo de sedación</translation>
    </message>
    <message>
        <source>Anaesthesia: {level}.</source>
        <translation>Anestesia: {level}.</translation>
    </message>
    <message>
        <source>IV access {iv_access}.</source>
        <translation>Acceso IV {iv_access}.</translation>
    </message>
    <message>
        <source>Airway assessment: {airway}.</source>
        <translation>Valoración de la vía aérea: {airway}.</translation>
    </message>
    <message>
        <source>Reason for this depth of anaesthesia: {reason}.</source>
        <translation>Motivo de esta profundidad de anestesia: {reason}.</translation>
    </message>
    <message>
        <source>Sedation from {start} to {end}[ ({minutes}, calculated)]: {agents*}.</source>
        <translation>Sedación de {start} a {end}[ ({minutes}, calculado)]: {agents*}.</translation>
    </message>
    <message>
        <source>Anaesthesia care from {start} to {end}[ ({minutes}, calculated)]: {agents*}.</source>
        <translation>Cuidado anestésico de {start} a {end}[ ({minutes}, calculado)]: {agents*}.</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía de imagen</translation>
    </message>
    <message>
        <source>Fluoroscopy</source>
        <translation>Fluoroscopia</translation>
    </message>
    <message>
        <source>fluoroscopy</source>
        <translation>fluoroscopia</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ecografía</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation>ecografía</translation>
    </message>
    <message>
        <source>Fluoroscopy and ultrasound</source>
        <translation>Fluoroscopia y ecografía</translation>
    </message>
    <message>
        <source>fluoroscopy and ultrasound</source>
        <translation>fluoroscopia y ecografía</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Ultrasound probe</source>
        <translation>Sonda de ecografía</translation>
    </message>
    <message>
        <source>Seen on ultrasound</source>
        <translation>Visto en la ecografía</translation>
    </message>
    <message>
        <source>Guidance: {modality}[, {machine}].</source>
        <translation>Guía: {modality}[, {machine}].</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Sacral hiatus identified by</source>
        <translation>Hiato sacro identificado mediante</translation>
    </message>
    <message>
        <source>Lateral fluoroscopy</source>
        <translation>Fluoroscopia lateral</translation>
    </message>
    <message>
        <source>lateral fluoroscopy</source>
        <translation>fluoroscopia lateral</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>Aguja</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Calibre</translation>
    </message>
    <message>
        <source>17 G</source>
        <translation>17 G</translation>
    </message>
    <message>
        <source>18 G</source>
        <translation>18 G</translation>
    </message>
    <message>
        <source>20 G</source>
        <translation>20 G</translation>
    </message>
    <message>
        <source>22 G</source>
        <translation>22 G</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>3.5 in</source>
        <translation>3.5 in</translation>
    </message>
    <message>
        <source>5 in</source>
        <translation>5 in</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Recta</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>recta</translation>
    </message>
    <message>
        <source>Tuohy</source>
        <translation>Tuohy</translation>
    </message>
    <message>
        <source>Catheter</source>
        <translation>Catéter</translation>
    </message>
    <message>
        <source>used</source>
        <translation>se utilizó</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se utilizó</translation>
    </message>
    <message>
        <source>Catheter type</source>
        <translation>Tipo de catéter</translation>
    </message>
    <message>
        <source>Catheter tip at</source>
        <translation>Punta del catéter en</translation>
    </message>
    <message>
        <source>Adhesiolysis</source>
        <translation>Adhesiólisis</translation>
    </message>
    <message>
        <source>Adhesiolysis is another procedure.</source>
        <translation>La adhesiólisis es otro procedimiento.</translation>
    </message>
    <message>
        <source>was done</source>
        <translation>se realizó</translation>
    </message>
    <message>
        <source>was not done</source>
        <translation>no se realizó</translation>
    </message>
    <message>
        <source>Skin local anaesthetic given</source>
        <translation>Anestésico local en piel administrado</translation>
    </message>
    <message>
        <source>Skin local anaesthetic</source>
        <translation>Anestésico local en piel</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>solución</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>suspensión</translation>
    </message>
    <message>
        <source>Emulsion</source>
        <translation>Emulsión</translation>
    </message>
    <message>
        <source>emulsion</source>
        <translation>emulsión</translation>
    </message>
    <message>
        <source>Powder, reconstituted</source>
        <translation>Polvo reconstituido</translation>
    </message>
    <message>
        <source>powder, reconstituted</source>
        <translation>polvo reconstituido</translation>
    </message>
    <message>
        <source>Vial</source>
        <translation>Envase</translation>
    </message>
    <message>
        <source>Single-dose vial</source>
        <translation>Vial de dosis única</translation>
    </message>
    <message>
        <source>single-dose vial</source>
        <translation>vial de dosis única</translation>
    </message>
    <message>
        <source>Multi-dose vial</source>
        <translation>Vial multidosis</translation>
    </message>
    <message>
        <source>multi-dose vial</source>
        <translation>vial multidosis</translation>
    </message>
    <message>
        <source>Ampoule</source>
        <translation>Ampolleta</translation>
    </message>
    <message>
        <source>ampoule</source>
        <translation>ampolleta</translation>
    </message>
    <message>
        <source>Prefilled syringe</source>
        <translation>Jeringa precargada</translation>
    </message>
    <message>
        <source>prefilled syringe</source>
        <translation>jeringa precargada</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>NDC</source>
        <translation>NDC</translation>
    </message>
    <message>
        <source>Drawn up by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Syringe labelled</source>
        <translation>Jeringa etiquetada</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desechado</translation>
    </message>
    <message>
        <source>Needle in</source>
        <translation>Entrada de la aguja</translation>
    </message>
    <message>
        <source>Redirections before the first position</source>
        <translation>Redirecciones antes de la primera posición</translation>
    </message>
    <message>
        <source>Bone contact</source>
        <translation>Contacto óseo</translation>
    </message>
    <message>
        <source>felt</source>
        <translation>se percibió</translation>
    </message>
    <message>
        <source>not felt</source>
        <translation>no se percibió</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Needle tip on lateral at</source>
        <translation>Punta de la aguja en la lateral a nivel de</translation>
    </message>
    <message>
        <source>Needle tip</source>
        <translation>Punta de la aguja</translation>
    </message>
    <message>
        <source>AP, at the midline</source>
        <translation>AP, en la línea media</translation>
    </message>
    <message>
        <source>Advance in lateral first; confirm in AP.</source>
        <translation>Avance primero en lateral; confirme en AP.</translation>
    </message>
    <message>
        <source>at the midline</source>
        <translation>en la línea media</translation>
    </message>
    <message>
        <source>not at the midline</source>
        <translation>no en la línea media</translation>
    </message>
    <message>
        <source>Lateral, in the sacral canal</source>
        <translation>Lateral, en el conducto sacro</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>not in</source>
        <translation>no en</translation>
    </message>
    <message>
        <source>Lateral, not above S3</source>
        <translation>Lateral, no por encima de S3</translation>
    </message>
    <message>
        <source>Contrast must show: epidural spread, not presacral, not intravenous.</source>
        <translation>El contraste debe mostrar: difusión epidural, no presacra, no intravenosa.</translation>
    </message>
    <message>
        <source>not above</source>
        <translation>no por encima de</translation>
    </message>
    <message>
        <source>above</source>
        <translation>por encima de</translation>
    </message>
    <message>
        <source>Aspiration</source>
        <translation>Aspiración</translation>
    </message>
    <message>
        <source>Negative</source>
        <comment>aspiration</comment>
        <translation>Negativa</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>negative</source>
        <comment>aspiration</comment>
        <translation>negativa</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <source>Blood</source>
        <translation>Sangre</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>sangre</translation>
    </message>
    <message>
        <source>CSF</source>
        <translation>LCR</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>Aire</translation>
    </message>
    <message>
        <source>air</source>
        <translation>aire</translation>
    </message>
    <message>
        <source>Other fluid</source>
        <translation>Otro líquido</translation>
    </message>
    <message>
        <source>other fluid</source>
        <translation>otro líquido</translation>
    </message>
    <message>
        <source>Which fluid</source>
        <translation>Qué líquido</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Expected: epidural spread, not presacral, not intravenous.</source>
        <translation>Esperado: difusión epidural, no presacra, no intravenosa.</translation>
    </message>
    <message>
        <source>Neurogram</source>
        <translation>Neurograma</translation>
    </message>
    <message>
        <source>neurogram</source>
        <translation>neurograma</translation>
    </message>
    <message>
        <source>Epidural, ventral</source>
        <translation>Epidural ventral</translation>
    </message>
    <message>
        <source>ventral epidural spread</source>
        <translation>difusión epidural ventral</translation>
    </message>
    <message>
        <source>Epidural, dorsal</source>
        <translation>Epidural dorsal</translation>
    </message>
    <message>
        <source>dorsal epidural spread</source>
        <translation>difusión epidural dorsal</translation>
    </message>
    <message>
        <source>Intrathecal</source>
        <translation>Intratecal</translation>
    </message>
    <message>
        <source>intrathecal spread</source>
        <translation>difusión intratecal</translation>
    </message>
    <message>
        <source>Subdural</source>
        <translation>Subdural</translation>
    </message>
    <message>
        <source>subdural spread</source>
        <translation>difusión subdural</translation>
    </message>
    <message>
        <source>Vascular, venous</source>
        <translation>Vascular venoso</translation>
    </message>
    <message>
        <source>venous pattern</source>
        <translation>patrón venoso</translation>
    </message>
    <message>
        <source>Vascular, arterial</source>
        <translation>Vascular arterial</translation>
    </message>
    <message>
        <source>arterial pattern</source>
        <translation>patrón arterial</translation>
    </message>
    <message>
        <source>Intramuscular</source>
        <translation>Intramuscular</translation>
    </message>
    <message>
        <source>intramuscular spread</source>
        <translation>difusión intramuscular</translation>
    </message>
    <message>
        <source>Intradiscal</source>
        <translation>Intradiscal</translation>
    </message>
    <message>
        <source>intradiscal spread</source>
        <translation>difusión intradiscal</translation>
    </message>
    <message>
        <source>Facet arthrogram</source>
        <translation>Artrograma facetario</translation>
    </message>
    <message>
        <source>facet arthrogram</source>
        <translation>artrograma facetario</translation>
    </message>
    <message>
        <source>Retrodural (Okada)</source>
        <translation>Retrodural (Okada)</translation>
    </message>
    <message>
        <source>retrodural spread (Okada)</source>
        <translation>difusión retrodural (Okada)</translation>
    </message>
    <message>
        <source>Periarticular</source>
        <translation>Periarticular</translation>
    </message>
    <message>
        <source>periarticular spread</source>
        <translation>difusión periarticular</translation>
    </message>
    <message>
        <source>Presacral</source>
        <translation>Presacro</translation>
    </message>
    <message>
        <source>presacral spread</source>
        <translation>difusión presacra</translation>
    </message>
    <message>
        <source>Subcutaneous</source>
        <translation>Subcutáneo</translation>
    </message>
    <message>
        <source>subcutaneous spread</source>
        <translation>difusión subcutánea</translation>
    </message>
    <message>
        <source>Intraosseous</source>
        <translation>Intraóseo</translation>
    </message>
    <message>
        <source>intraosseous spread</source>
        <translation>difusión intraósea</translation>
    </message>
    <message>
        <source>Contrast not used</source>
        <translation>Contraste no utilizado</translation>
    </message>
    <message>
        <source>contrast not used</source>
        <translation>contraste no utilizado</translation>
    </message>
    <message>
        <source>Why no contrast</source>
        <translation>Por qué sin contraste</translation>
    </message>
    <message>
        <source>180 mgI/mL</source>
        <translation>180 mgI/mL</translation>
    </message>
    <message>
        <source>200 mgI/mL</source>
        <translation>200 mgI/mL</translation>
    </message>
    <message>
        <source>240 mgI/mL</source>
        <translation>240 mgI/mL</translation>
    </message>
    <message>
        <source>300 mgI/mL</source>
        <translation>300 mgI/mL</translation>
    </message>
    <message>
        <source>Live fluoroscopy during contrast</source>
        <translation>Fluoroscopia en tiempo real durante el contraste</translation>
    </message>
    <message>
        <source>under live fluoroscopy</source>
        <translation>bajo fluoroscopia en tiempo real</translation>
    </message>
    <message>
        <source>without live fluoroscopy</source>
        <translation>sin fluoroscopia en tiempo real</translation>
    </message>
    <message>
        <source>DSA</source>
        <translation>DSA</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Se utilizó</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se utilizó</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>Test dose</source>
        <translation>Dosis de prueba</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Sin efecto</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>sin efecto</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Con efecto</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>con efecto</translation>
    </message>
    <message>
        <source>Injectate given here</source>
        <translation>Inyectado administrado aquí</translation>
    </message>
    <message>
        <source>Injectate</source>
        <translation>Inyectado</translation>
    </message>
    <message>
        <source>injectate</source>
        <translation>inyectado</translation>
    </message>
    <message>
        <source>[{form}, ]drawn up by {drawn_by}, syringe {labelled}</source>
        <translation>[{form}, ]preparado por {drawn_by}, jeringa {labelled}</translation>
    </message>
    <message>
        <source>{drug}[ {concentration}] {volume}</source>
        <translation>{drug}[ {concentration}] {volume}</translation>
    </message>
    <message>
        <source>{drug} {dose} ({volume})</source>
        <translation>{drug} {dose} ({volume})</translation>
    </message>
    <message>
        <source> with </source>
        <translation> con </translation>
    </message>
    <message>
        <source>Resistance to injection</source>
        <translation>Resistencia a la inyección</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>Ligera</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>ligera</translation>
    </message>
    <message>
        <source>High</source>
        <comment>resistance</comment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>high</source>
        <comment>resistance</comment>
        <translation>alta</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>Paraesthesia</source>
        <translation>Parestesia</translation>
    </message>
    <message>
        <source>Transient</source>
        <translation>Transitoria</translation>
    </message>
    <message>
        <source>transient</source>
        <translation>transitoria</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Persistente</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>persistente</translation>
    </message>
    <message>
        <source>Dermatome</source>
        <translation>Dermatoma</translation>
    </message>
    <message>
        <source>Not localised</source>
        <translation>No localizada</translation>
    </message>
    <message>
        <source>not localised</source>
        <translation>no localizada</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Two at least, showing needle and contrast.</source>
        <translation>Al menos dos, que muestren aguja y contraste.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>Accepted with limitation</source>
        <translation>Aceptada con limitación</translation>
    </message>
    <message>
        <source>accepted with limitation</source>
        <translation>aceptada con limitación</translation>
    </message>
    <message>
        <source>Repositioned</source>
        <translation>Reposicionada</translation>
    </message>
    <message>
        <source>repositioned</source>
        <translation>reposicionada</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>CSF aspirated</source>
        <translation>LCR aspirado</translation>
    </message>
    <message>
        <source>blood aspirated</source>
        <translation>sangre aspirada</translation>
    </message>
    <message>
        <source>paraesthesia</source>
        <translation>parestesia</translation>
    </message>
    <message>
        <source>wrong spread</source>
        <translation>difusión inadecuada</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_caudal.midline}; lateral, {tip_caudal.in_canal} the sacral canal at {tip_level}, {tip_caudal.not_above_s3} S3[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: AP, {tip_caudal.midline}; lateral, {tip_caudal.in_canal} el conducto sacro a nivel de {tip_level}, {tip_caudal.not_above_s3} S3[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_caudal.midline}; lateral, {tip_caudal.in_canal} the sacral canal at {tip_level}, {tip_caudal.not_above_s3} S3; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: AP, {tip_caudal.midline}; lateral, {tip_caudal.in_canal} el conducto sacro a nivel de {tip_level}, {tip_caudal.not_above_s3} S3; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_caudal.midline}; lateral, {tip_caudal.in_canal} the sacral canal at {tip_level}, {tip_caudal.not_above_s3} S3.</source>
        <translation>Posición de la aguja: AP, {tip_caudal.midline}; lateral, {tip_caudal.in_canal} el conducto sacro a nivel de {tip_level}, {tip_caudal.not_above_s3} S3.</translation>
    </message>
    <message>
        <source>Aspiration: {aspiration}[ ({aspirate})].</source>
        <translation>Aspiración: {aspiration}[ ({aspirate})].</translation>
    </message>
    <message>
        <source>{contrast.drug} {contrast.concentration} {contrast.volume}[ (lot {contrast.lot}, exp {contrast.expiry})] injected[ {contrast.live}]: {contrast.pattern}; no vascular pattern recorded.</source>
        <translation>Contraste inyectado: {contrast.drug} {contrast.concentration} {contrast.volume}[ (lote {contrast.lot}, cad. {contrast.expiry})][ {contrast.live}]: {contrast.pattern}; sin patrón vascular registrado.</translation>
    </message>
    <message>
        <source>{contrast.drug} {contrast.concentration} {contrast.volume}[ (lot {contrast.lot}, exp {contrast.expiry})] injected[ {contrast.live}]: {contrast.pattern}.</source>
        <translation>Contraste inyectado: {contrast.drug} {contrast.concentration} {contrast.volume}[ (lote {contrast.lot}, cad. {contrast.expiry})][ {contrast.live}]: {contrast.pattern}.</translation>
    </message>
    <message>
        <source>No contrast was used; reason: {contrast.not_used_reason}.</source>
        <translation>No se utilizó contraste; motivo: {contrast.not_used_reason}.</translation>
    </message>
    <message>
        <source>Test dose: {test_dose.drug}[ {test_dose.concentration}] {test_dose.volume}; after {test_dose.wait}: {test_dose.result}.</source>
        <translation>Dosis de prueba: {test_dose.drug}[ {test_dose.concentration}] {test_dose.volume}; tras {test_dose.wait}: {test_dose.result}.</translation>
    </message>
    <message>
        <source>Injected: {injectate*}.</source>
        <translation>Inyectado: {injectate*}.</translation>
    </message>
    <message>
        <source>No injectate was given at this position.</source>
        <translation>No se administró ningún inyectado en esta posición.</translation>
    </message>
    <message>
        <source>Saved views: {views}.</source>
        <translation>Vistas guardadas: {views}.</translation>
    </message>
    <message>
        <source>DSA was {contrast.dsa}.</source>
        <translation>DSA: {contrast.dsa}.</translation>
    </message>
    <message>
        <source>Paraesthesia: {paraesthesia}[, dermatome {dermatome}].</source>
        <translation>Parestesia: {paraesthesia}[, dermatoma {dermatome}].</translation>
    </message>
    <message>
        <source>Paraesthesia: {paraesthesia}, {dermatome}.</source>
        <translation>Parestesia: {paraesthesia}, {dermatome}.</translation>
    </message>
    <message>
        <source>Resistance to injection: {resistance}.</source>
        <translation>Resistencia a la inyección: {resistance}.</translation>
    </message>
    <message>
        <source>The needle was repositioned[: {tip_reason}].</source>
        <translation>La aguja se reposicionó[: {tip_reason}].</translation>
    </message>
    <message>
        <source>Target abandoned: {tip_reason}.</source>
        <translation>Objetivo abandonado: {tip_reason}.</translation>
    </message>
    <message>
        <source>Add position</source>
        <translation>Añadir posición</translation>
    </message>
    <message>
        <source>Needle out</source>
        <translation>Salida de la aguja</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>Target: {target}, identified by {hiatus_by}.</source>
        <translation>Objetivo: {target}, identificado mediante {hiatus_by}.</translation>
    </message>
    <message>
        <source>After skin infiltration with {skin.drug} {skin.concentration} {skin.volume}, a {needle.gauge} {needle.length} needle was advanced under {imaging.modality}.</source>
        <translation>Tras infiltrar la piel con {skin.drug} {skin.concentration} {skin.volume}, se avanzó una aguja {needle.gauge} {needle.length} bajo {imaging.modality}.</translation>
    </message>
    <message>
        <source>Without skin infiltration, a {needle.gauge} {needle.length} needle was advanced under {imaging.modality}.</source>
        <translation>Sin infiltración de la piel, se avanzó una aguja {needle.gauge} {needle.length} bajo {imaging.modality}.</translation>
    </message>
    <message>
        <source>a {needle.gauge} {needle.length} needle was advanced under {imaging.modality}.</source>
        <translation>se avanzó una aguja {needle.gauge} {needle.length} bajo {imaging.modality}.</translation>
    </message>
    <message>
        <source>Needle type: {needle.type}.</source>
        <translation>Tipo de aguja: {needle.type}.</translation>
    </message>
    <message>
        <source>Needle in {needle_in}, needle out {needle_out}.</source>
        <translation>Entrada de la aguja {needle_in}, salida de la aguja {needle_out}.</translation>
    </message>
    <message>
        <source>The needle was not redirected before its first position.</source>
        <translation>La aguja no se redirigió antes de su primera posición.</translation>
    </message>
    <message>
        <source>The needle was redirected once before its first position.</source>
        <translation>La aguja se redirigió una vez antes de su primera posición.</translation>
    </message>
    <message>
        <source>The needle was redirected {redirections} times before its first position.</source>
        <translation>La aguja se redirigió {redirections} veces antes de su primera posición.</translation>
    </message>
    <message>
        <source>Bone contact {bone_contact}.</source>
        <translation>Contacto óseo: {bone_contact}.</translation>
    </message>
    <message>
        <source>Catheter {catheter}[: {catheter_type}, tip at {catheter_tip}].</source>
        <translation>Catéter: {catheter}[: {catheter_type}, punta en {catheter_tip}].</translation>
    </message>
    <message>
        <source>Adhesiolysis {adhesiolysis}.</source>
        <translation>Adhesiólisis: {adhesiolysis}.</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Other drugs given</source>
        <translation>Otros fármacos administrados</translation>
    </message>
    <message>
        <source>Cefazolin</source>
        <translation>Cefazolina</translation>
    </message>
    <message>
        <source>cefazolin</source>
        <translation>cefazolina</translation>
    </message>
    <message>
        <source>Ondansetron</source>
        <translation>Ondansetrón</translation>
    </message>
    <message>
        <source>ondansetron</source>
        <translation>ondansetrón</translation>
    </message>
    <message>
        <source>Atropine</source>
        <translation>Atropina</translation>
    </message>
    <message>
        <source>atropine</source>
        <translation>atropina</translation>
    </message>
    <message>
        <source>Ephedrine</source>
        <translation>Efedrina</translation>
    </message>
    <message>
        <source>ephedrine</source>
        <translation>efedrina</translation>
    </message>
    <message>
        <source>drug</source>
        <translation>fármaco</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Provoked pain</source>
        <translation>Dolor provocado</translation>
    </message>
    <message>
        <source>Concordant</source>
        <translation>Concordante</translation>
    </message>
    <message>
        <source>concordant</source>
        <translation>concordante</translation>
    </message>
    <message>
        <source>Discordant</source>
        <translation>Discordante</translation>
    </message>
    <message>
        <source>discordant</source>
        <translation>discordante</translation>
    </message>
    <message>
        <source>Anatomical findings</source>
        <translation>Hallazgos anatómicos</translation>
    </message>
    <message>
        <source>None noted</source>
        <translation>Ninguno observado</translation>
    </message>
    <message>
        <source>none noted</source>
        <translation>ninguno observado</translation>
    </message>
    <message>
        <source>Technical difficulty</source>
        <translation>Dificultad técnica</translation>
    </message>
    <message>
        <source>Provoked pain: {provoked}.</source>
        <translation>Dolor provocado: {provoked}.</translation>
    </message>
    <message>
        <source>Anatomical findings: {anatomy}.</source>
        <translation>Hallazgos anatómicos: {anatomy}.</translation>
    </message>
    <message>
        <source>Technical difficulty: {difficulty}.</source>
        <translation>Dificultad técnica: {difficulty}.</translation>
    </message>
    <message>
        <source>Blood loss, specimens, implants</source>
        <translation>Pérdida de sangre, muestras, implantes</translation>
    </message>
    <message>
        <source>Blood loss</source>
        <translation>Pérdida de sangre</translation>
    </message>
    <message>
        <source>Less than 5 mL</source>
        <translation>Menos de 5 mL</translation>
    </message>
    <message>
        <source>less than 5 mL</source>
        <translation>menos de 5 mL</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>Blood loss volume</source>
        <translation>Volumen de la pérdida de sangre</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Implants</source>
        <translation>Implantes</translation>
    </message>
    <message>
        <source>UDI</source>
        <translation>UDI</translation>
    </message>
    <message>
        <source>implant</source>
        <translation>implantar</translation>
    </message>
    <message>
        <source>{device}, UDI {udi}</source>
        <translation>{device}, UDI {udi}</translation>
    </message>
    <message>
        <source>Add implant</source>
        <translation>Añadir implante</translation>
    </message>
    <message>
        <source>Blood loss: {blood_loss_volume}.</source>
        <translation>Pérdida de sangre: {blood_loss_volume}.</translation>
    </message>
    <message>
        <source>Blood loss: {blood_loss}.</source>
        <translation>Pérdida de sangre: {blood_loss}.</translation>
    </message>
    <message>
        <source>Specimens: {specimens}.</source>
        <translation>Muestras: {specimens}.</translation>
    </message>
    <message>
        <source>Implants: {implants*}.</source>
        <translation>Implantes: {implants*}.</translation>
    </message>
    <message>
        <source>Implants: none.</source>
        <translation>Implantes: ninguno.</translation>
    </message>
    <message>
        <source>Fluoroscopy time</source>
        <translation>Tiempo de fluoroscopia</translation>
    </message>
    <message>
        <source>Reference air kerma</source>
        <translation>Kerma en aire de referencia</translation>
    </message>
    <message>
        <source>If the machine shows no dose: fluoroscopy time and number of images.</source>
        <translation>Si el equipo no muestra dosis: tiempo de fluoroscopia y número de imágenes.</translation>
    </message>
    <message>
        <source>Kerma-area product</source>
        <translation>Producto kerma-área</translation>
    </message>
    <message>
        <source>Images saved</source>
        <translation>Imágenes guardadas</translation>
    </message>
    <message>
        <source>DSA runs</source>
        <translation>Series de DSA</translation>
    </message>
    <message>
        <source>Pulse rate</source>
        <translation>Frecuencia de pulsos</translation>
    </message>
    <message>
        <source>Source of the values</source>
        <translation>Fuente de los valores</translation>
    </message>
    <message>
        <source>Device (DICOM)</source>
        <translation>Equipo (DICOM)</translation>
    </message>
    <message>
        <source>device</source>
        <comment>source</comment>
        <translation>equipo</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>Device dose report (RDSR)</source>
        <translation>Informe de dosis del equipo (RDSR)</translation>
    </message>
    <message>
        <source>device dose report</source>
        <translation>informe de dosis del equipo</translation>
    </message>
    <message>
        <source>Typed from the display</source>
        <translation>Transcrito de la pantalla</translation>
    </message>
    <message>
        <source>typed from the display</source>
        <translation>transcrito de la pantalla</translation>
    </message>
    <message>
        <source>Stated by the device</source>
        <translation>Indicado por el equipo</translation>
    </message>
    <message>
        <source>Fluoroscopy time by the device</source>
        <translation>Tiempo de fluoroscopia según el equipo</translation>
    </message>
    <message>
        <source>Reference air kerma by the device</source>
        <translation>Kerma en aire de referencia según el equipo</translation>
    </message>
    <message>
        <source>Kerma-area product by the device</source>
        <translation>Producto kerma-área según el equipo</translation>
    </message>
    <message>
        <source>CT guidance[ {fluoro_time}][, {air_kerma}][, {kap}] ({source}).</source>
        <translation>Guía por TC[ {fluoro_time}][, {air_kerma}][, {kap}] ({source}).</translation>
    </message>
    <message>
        <source>CT guidance[ {fluoro_time}][, {air_kerma}][, {kap_gy_cm2}] ({source}).</source>
        <translation>Guía por TC[ {fluoro_time}][, {air_kerma}][, {kap_gy_cm2}] ({source}).</translation>
    </message>
    <message>
        <source>Fluoroscopy[ {fluoro_time}][, {air_kerma}][, {kap}] ({source}).</source>
        <translation>Fluoroscopia[ {fluoro_time}][, {air_kerma}][, {kap}] ({source}).</translation>
    </message>
    <message>
        <source>Fluoroscopy[ {fluoro_time}][, {air_kerma}][, {kap_gy_cm2}] ({source}).</source>
        <translation>Fluoroscopia[ {fluoro_time}][, {air_kerma}][, {kap_gy_cm2}] ({source}).</translation>
    </message>
    <message>
        <source>Kerma-area product as recorded: {kap}.</source>
        <translation>Producto kerma-área según se registró: {kap}.</translation>
    </message>
    <message>
        <source>Images saved: {images_saved}.</source>
        <translation>Imágenes guardadas: {images_saved}.</translation>
    </message>
    <message>
        <source>DSA runs: {dsa_runs}.</source>
        <translation>Series de DSA: {dsa_runs}.</translation>
    </message>
    <message>
        <source>Pulse rate {pulse_rate}.</source>
        <translation>Frecuencia de pulsos {pulse_rate}.</translation>
    </message>
    <message>
        <source>Complications</source>
        <translation>Complicaciones</translation>
    </message>
    <message>
        <source>None observed</source>
        <translation>Ninguna observada</translation>
    </message>
    <message>
        <source>none observed</source>
        <translation>ninguna observada</translation>
    </message>
    <message>
        <source>Complication</source>
        <translation>Complicación</translation>
    </message>
    <message>
        <source>Vasovagal reaction</source>
        <translation>Reacción vasovagal</translation>
    </message>
    <message>
        <source>vasovagal reaction</source>
        <translation>reacción vasovagal</translation>
    </message>
    <message>
        <source>Dural puncture</source>
        <translation>Punción dural</translation>
    </message>
    <message>
        <source>dural puncture</source>
        <translation>punción dural</translation>
    </message>
    <message>
        <source>Vascular entry</source>
        <translation>Punción vascular</translation>
    </message>
    <message>
        <source>vascular entry</source>
        <translation>punción vascular</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>LAST</translation>
    </message>
    <message>
        <source>local anaesthetic systemic toxicity</source>
        <translation>toxicidad sistémica por anestésico local</translation>
    </message>
    <message>
        <source>Haematoma</source>
        <translation>Hematoma</translation>
    </message>
    <message>
        <source>haematoma</source>
        <translation>hematoma</translation>
    </message>
    <message>
        <source>Pneumothorax</source>
        <translation>Neumotórax</translation>
    </message>
    <message>
        <source>pneumothorax</source>
        <translation>neumotórax</translation>
    </message>
    <message>
        <source>New deficit</source>
        <translation>Déficit nuevo</translation>
    </message>
    <message>
        <source>new deficit</source>
        <translation>déficit nuevo</translation>
    </message>
    <message>
        <source>Allergic reaction</source>
        <translation>Reacción alérgica</translation>
    </message>
    <message>
        <source>allergic reaction</source>
        <translation>reacción alérgica</translation>
    </message>
    <message>
        <source>Wrong site</source>
        <translation>Sitio equivocado</translation>
    </message>
    <message>
        <source>wrong site</source>
        <translation>sitio equivocado</translation>
    </message>
    <message>
        <source>Equipment failure</source>
        <translation>Falla del equipo</translation>
    </message>
    <message>
        <source>equipment failure</source>
        <translation>falla del equipo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>complication</source>
        <translation>complicación</translation>
    </message>
    <message>
        <source>{kind} at {at} (action: {action}; outcome: {result})</source>
        <translation>{kind} a las {at} (acción: {action}; desenlace: {result})</translation>
    </message>
    <message>
        <source>Add complication</source>
        <translation>Añadir complicación</translation>
    </message>
    <message>
        <source>Why the new deficit is not a complication</source>
        <translation>Por qué el déficit nuevo no es una complicación</translation>
    </message>
    <message>
        <source>Complications: none observed.</source>
        <translation>Complicaciones: ninguna observada.</translation>
    </message>
    <message>
        <source>Complications: {list*}.</source>
        <translation>Complicaciones: {list*}.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Vital signs after</source>
        <translation>Signos vitales después</translation>
    </message>
    <message>
        <source>set of vital signs after</source>
        <translation>toma de signos vitales después</translation>
    </message>
    <message>
        <source>Neurological examination</source>
        <translation>Examen neurológico</translation>
    </message>
    <message>
        <source>Motor against baseline</source>
        <translation>Motor respecto al estado basal</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>unchanged from baseline</source>
        <translation>sin cambios respecto al estado basal</translation>
    </message>
    <message>
        <source>Expected local anaesthetic effect</source>
        <translation>Efecto esperado del anestésico local</translation>
    </message>
    <message>
        <source>expected local anaesthetic effect</source>
        <translation>efecto esperado del anestésico local</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Con mejoría</translation>
    </message>
    <message>
        <source>improved</source>
        <translation>con mejoría</translation>
    </message>
    <message>
        <source>Sensory against baseline</source>
        <translation>Sensibilidad respecto al estado basal</translation>
    </message>
    <message>
        <source>Where and what</source>
        <translation>Dónde y qué</translation>
    </message>
    <message>
        <source>Motor examination: {motor}; sensory examination: {sensory}[; {detail}].</source>
        <translation>Examen motor: {motor}; examen sensitivo: {sensory}[; {detail}].</translation>
    </message>
    <message>
        <source>Gait</source>
        <translation>Marcha</translation>
    </message>
    <message>
        <source>As baseline</source>
        <translation>Como en el estado basal</translation>
    </message>
    <message>
        <source>as at baseline</source>
        <translation>como en el estado basal</translation>
    </message>
    <message>
        <source>Impaired</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>impaired</source>
        <translation>alterada</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>No explorada</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>no explorada</translation>
    </message>
    <message>
        <source>Puncture site</source>
        <translation>Sitio de punción</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Seco</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>seco</translation>
    </message>
    <message>
        <source>Oozing</source>
        <translation>Rezuma</translation>
    </message>
    <message>
        <source>oozing</source>
        <translation>rezuma</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Inflamación</translation>
    </message>
    <message>
        <source>swelling</source>
        <translation>inflamación</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Modified Aldrete score</source>
        <translation>Puntuación de Aldrete modificada</translation>
    </message>
    <message>
        <source>Discharge criteria met</source>
        <translation>Criterios de alta cumplidos</translation>
    </message>
    <message>
        <source>Alert, vital signs within 20 % of baseline, motor as baseline or explained, walks as before, pain score recorded, site dry, instructions acknowledged.</source>
        <translation>Alerta, signos vitales dentro del 20 % del estado basal, fuerza motora como en el estado basal o explicada, camina como antes, puntuación de dolor registrada, sitio seco, indicaciones comprendidas.</translation>
    </message>
    <message>
        <source>met</source>
        <comment>criteria_met</comment>
        <translation>cumplidos</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>not met</source>
        <comment>criteria_met</comment>
        <translation>NO cumplidos</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>Criteria not met, and what was done</source>
        <translation>Criterios no cumplidos y qué se hizo</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Acompañante</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No necesario</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no necesario</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Instructions given</source>
        <translation>Indicaciones entregadas</translation>
    </message>
    <message>
        <source>Red flags: new weakness, saddle numbness, bladder or bowel trouble, fever of 38.0 °C or more, severe headache on standing, worse back pain with a deficit: call or go to the emergency department.</source>
        <translation>Signos de alarma: debilidad nueva, adormecimiento en silla de montar, problemas de vejiga o intestino, fiebre de 38.0 °C o más, cefalea intensa al ponerse de pie, empeoramiento del dolor de espalda con déficit: llame o acuda a urgencias.</translation>
    </message>
    <message>
        <source>Pain diary</source>
        <translation>Diario de dolor</translation>
    </message>
    <message>
        <source>pain diary</source>
        <translation>diario de dolor</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Signos de alarma</translation>
    </message>
    <message>
        <source>red-flag symptoms</source>
        <translation>síntomas de alarma</translation>
    </message>
    <message>
        <source>Glucose after steroid</source>
        <translation>Glucosa tras el esteroide</translation>
    </message>
    <message>
        <source>glucose after steroid</source>
        <translation>glucosa tras el esteroide</translation>
    </message>
    <message>
        <source>Antithrombotic restart</source>
        <translation>Reinicio de antitrombóticos</translation>
    </message>
    <message>
        <source>antithrombotic restart</source>
        <translation>reinicio de antitrombóticos</translation>
    </message>
    <message>
        <source>Activity and driving</source>
        <translation>Actividad y conducción de vehículos</translation>
    </message>
    <message>
        <source>activity and driving</source>
        <translation>actividad y conducción de vehículos</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>No se entregó ninguna</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>no se entregó ninguna</translation>
    </message>
    <message>
        <source>Discharged at</source>
        <translation>Alta a las</translation>
    </message>
    <message>
        <source>Modified Aldrete score {aldrete}.</source>
        <translation>Puntuación de Aldrete modificada {aldrete}.</translation>
    </message>
    <message>
        <source>Discharge criteria {criteria_met}[ ({not_met})]; escort {escort}.</source>
        <translation>Criterios de alta: {criteria_met}[ ({not_met})]; acompañante: {escort}.</translation>
    </message>
    <message>
        <source>Instructions given: {instructions}.</source>
        <translation>Indicaciones entregadas: {instructions}.</translation>
    </message>
    <message>
        <source>Discharged at {at}.</source>
        <translation>Alta a las {at}.</translation>
    </message>
    <message>
        <source>Gait: {gait}.</source>
        <translation>Marcha: {gait}.</translation>
    </message>
    <message>
        <source>Puncture site: {site}.</source>
        <translation>Sitio de punción: {site}.</translation>
    </message>
    <message>
        <source>Pain scores after</source>
        <translation>Puntuaciones de dolor después</translation>
    </message>
    <message>
        <source>Minutes after the procedure</source>
        <translation>Minutos tras el procedimiento</translation>
    </message>
    <message>
        <source>Pain at rest, 0 to 10</source>
        <translation>Dolor en reposo, 0 a 10</translation>
    </message>
    <message>
        <source>Provoked pain, 0 to 10</source>
        <translation>Dolor provocado, 0 a 10</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Aumento</translation>
    </message>
    <message>
        <source>pain score</source>
        <translation>puntuación de dolor</translation>
    </message>
    <message>
        <source>Provoked pain {baseline.provoked_before} → {provoked_after} at {after}.</source>
        <translation>Dolor provocado {baseline.provoked_before} → {provoked_after} a los {after}.</translation>
    </message>
    <message>
        <source>{baseline.pain_before} → {pain_after} at {after}[ ({relief} relief, calculated)]</source>
        <translation>{baseline.pain_before} → {pain_after} a los {after}[ (alivio de {relief}, calculado)]</translation>
    </message>
    <message>
        <source>{baseline.pain_before} → {pain_after} at {after} (increased by {increase}, calculated)</source>
        <translation>{baseline.pain_before} → {pain_after} a los {after} (aumento de {increase}, calculado)</translation>
    </message>
    <message>
        <source>Add pain score</source>
        <translation>Añadir puntuación de dolor</translation>
    </message>
    <message>
        <source>Duration of relief still to come</source>
        <translation>Duración del alivio por determinar</translation>
    </message>
    <message>
        <source>Pain {scores*}.</source>
        <translation>Dolor {scores*}.</translation>
    </message>
    <message>
        <source>Duration of relief: pending.</source>
        <translation>Duración del alivio: pendiente.</translation>
    </message>
    <message>
        <source>Duration of relief: {duration}.</source>
        <translation>Duración del alivio: {duration}.</translation>
    </message>
    <message>
        <source>No duration of relief is awaited.</source>
        <translation>No se espera duración del alivio.</translation>
    </message>
    <message>
        <source>Post-procedure diagnosis</source>
        <translation>Diagnóstico posterior al procedimiento</translation>
    </message>
    <message>
        <source>Same as before</source>
        <translation>El mismo que antes</translation>
    </message>
    <message>
        <source>same as the pre-procedure diagnosis</source>
        <translation>el mismo que el diagnóstico previo al procedimiento</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferente</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>Post-procedure diagnoses</source>
        <translation>Diagnósticos posteriores al procedimiento</translation>
    </message>
    <message>
        <source>post-procedure diagnosis</source>
        <translation>diagnóstico posterior al procedimiento</translation>
    </message>
    <message>
        <source>Post-procedure diagnosis: {post*}.</source>
        <translation>Diagnóstico posterior al procedimiento: {post*}.</translation>
    </message>
    <message>
        <source>Post-procedure diagnosis: {same}.</source>
        <translation>Diagnóstico posterior al procedimiento: {same}.</translation>
    </message>
    <message>
        <source>Deviations and overrides</source>
        <translation>Desviaciones y anulaciones</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Desviaciones</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>Ninguna registrada</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>ninguna registrada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Anulación de alerta</translation>
    </message>
    <message>
        <source>override</source>
        <translation>anulación de alerta</translation>
    </message>
    <message>
        <source>Near miss</source>
        <translation>Cuasi incidente</translation>
    </message>
    <message>
        <source>near miss</source>
        <translation>cuasi incidente</translation>
    </message>
    <message>
        <source>Aborted level</source>
        <translation>Nivel abortado</translation>
    </message>
    <message>
        <source>aborted level</source>
        <translation>nivel abortado</translation>
    </message>
    <message>
        <source>Planned target not performed</source>
        <translation>Objetivo planificado no realizado</translation>
    </message>
    <message>
        <source>planned target not performed</source>
        <translation>objetivo planificado no realizado</translation>
    </message>
    <message>
        <source>Planned target it speaks of</source>
        <translation>Objetivo planificado al que se refiere</translation>
    </message>
    <message>
        <source>Needed where more than one planned target was not performed.</source>
        <translation>Necesario cuando más de un objetivo planificado no se realizó.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>desviación</translation>
    </message>
    <message>
        <source>{kind}[, {target}]: {what}; reason: {reason}</source>
        <translation>{kind}[, {target}]: {what}; motivo: {reason}</translation>
    </message>
    <message>
        <source>Add deviation</source>
        <translation>Añadir desviación</translation>
    </message>
    <message>
        <source>Deviations and overrides: none recorded.</source>
        <translation>Desviaciones y anulaciones: ninguna registrada.</translation>
    </message>
    <message>
        <source>Deviations and overrides: {list*}.</source>
        <translation>Desviaciones y anulaciones: {list*}.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Follow-up date</source>
        <translation>Fecha de seguimiento</translation>
    </message>
    <message>
        <source>Follow-up by</source>
        <translation>Seguimiento a cargo de</translation>
    </message>
    <message>
        <source>Medication strategy</source>
        <translation>Estrategia de medicación</translation>
    </message>
    <message>
        <source>Regular medication</source>
        <translation>Medicación habitual</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Acetaminophen</source>
        <translation>Paracetamol</translation>
    </message>
    <message>
        <source>acetaminophen</source>
        <translation>paracetamol</translation>
    </message>
    <message>
        <source>SNRI</source>
        <translation>IRSN</translation>
    </message>
    <message>
        <source>Tricyclic</source>
        <translation>Tricíclico</translation>
    </message>
    <message>
        <source>tricyclic</source>
        <translation>tricíclico</translation>
    </message>
    <message>
        <source>Gabapentinoid</source>
        <translation>Gabapentinoide</translation>
    </message>
    <message>
        <source>gabapentinoid</source>
        <translation>gabapentinoide</translation>
    </message>
    <message>
        <source>Muscle relaxant</source>
        <translation>Relajante muscular</translation>
    </message>
    <message>
        <source>muscle relaxant</source>
        <translation>relajante muscular</translation>
    </message>
    <message>
        <source>Topical</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>topical</source>
        <translation>tópico</translation>
    </message>
    <message>
        <source>Opioid</source>
        <translation>Opioide</translation>
    </message>
    <message>
        <source>opioid</source>
        <translation>opioide</translation>
    </message>
    <message>
        <source>Benzodiazepine</source>
        <translation>Benzodiazepina</translation>
    </message>
    <message>
        <source>benzodiazepine</source>
        <translation>benzodiazepina</translation>
    </message>
    <message>
        <source>Codeine</source>
        <translation>Codeína</translation>
    </message>
    <message>
        <source>codeine</source>
        <translation>codeína</translation>
    </message>
    <message>
        <source>Fentanyl patch</source>
        <translation>Fentanilo en parche</translation>
    </message>
    <message>
        <source>fentanyl patch</source>
        <translation>fentanilo en parche</translation>
    </message>
    <message>
        <source>Hydrocodone</source>
        <translation>Hidrocodona</translation>
    </message>
    <message>
        <source>hydrocodone</source>
        <translation>hidrocodona</translation>
    </message>
    <message>
        <source>Hydromorphone</source>
        <translation>Hidromorfona</translation>
    </message>
    <message>
        <source>hydromorphone</source>
        <translation>hidromorfona</translation>
    </message>
    <message>
        <source>Methadone</source>
        <translation>Metadona</translation>
    </message>
    <message>
        <source>methadone</source>
        <translation>metadona</translation>
    </message>
    <message>
        <source>Morphine</source>
        <translation>Morfina</translation>
    </message>
    <message>
        <source>morphine</source>
        <translation>morfina</translation>
    </message>
    <message>
        <source>Oxycodone</source>
        <translation>Oxicodona</translation>
    </message>
    <message>
        <source>oxycodone</source>
        <translation>oxicodona</translation>
    </message>
    <message>
        <source>Oxymorphone</source>
        <translation>Oximorfona</translation>
    </message>
    <message>
        <source>oxymorphone</source>
        <translation>oximorfona</translation>
    </message>
    <message>
        <source>Tapentadol</source>
        <translation>Tapentadol</translation>
    </message>
    <message>
        <source>tapentadol</source>
        <translation>tapentadol</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>Tramadol</translation>
    </message>
    <message>
        <source>tramadol</source>
        <translation>tramadol</translation>
    </message>
    <message>
        <source>Buprenorphine</source>
        <translation>Buprenorfina</translation>
    </message>
    <message>
        <source>buprenorphine</source>
        <translation>buprenorfina</translation>
    </message>
    <message>
        <source>Celecoxib</source>
        <translation>Celecoxib</translation>
    </message>
    <message>
        <source>celecoxib</source>
        <translation>celecoxib</translation>
    </message>
    <message>
        <source>Duloxetine</source>
        <translation>Duloxetina</translation>
    </message>
    <message>
        <source>duloxetine</source>
        <translation>duloxetina</translation>
    </message>
    <message>
        <source>Venlafaxine</source>
        <translation>Venlafaxina</translation>
    </message>
    <message>
        <source>venlafaxine</source>
        <translation>venlafaxina</translation>
    </message>
    <message>
        <source>Amitriptyline</source>
        <translation>Amitriptilina</translation>
    </message>
    <message>
        <source>amitriptyline</source>
        <translation>amitriptilina</translation>
    </message>
    <message>
        <source>Nortriptyline</source>
        <translation>Nortriptilina</translation>
    </message>
    <message>
        <source>nortriptyline</source>
        <translation>nortriptilina</translation>
    </message>
    <message>
        <source>Gabapentin</source>
        <translation>Gabapentina</translation>
    </message>
    <message>
        <source>gabapentin</source>
        <translation>gabapentina</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>Pregabalina</translation>
    </message>
    <message>
        <source>pregabalin</source>
        <translation>pregabalina</translation>
    </message>
    <message>
        <source>Cyclobenzaprine</source>
        <translation>Ciclobenzaprina</translation>
    </message>
    <message>
        <source>cyclobenzaprine</source>
        <translation>ciclobenzaprina</translation>
    </message>
    <message>
        <source>Tizanidine</source>
        <translation>Tizanidina</translation>
    </message>
    <message>
        <source>tizanidine</source>
        <translation>tizanidina</translation>
    </message>
    <message>
        <source>Baclofen</source>
        <translation>Baclofeno</translation>
    </message>
    <message>
        <source>baclofen</source>
        <translation>baclofeno</translation>
    </message>
    <message>
        <source>Lidocaine patch</source>
        <translation>Lidocaína en parche</translation>
    </message>
    <message>
        <source>lidocaine patch</source>
        <translation>lidocaína en parche</translation>
    </message>
    <message>
        <source>Diclofenac gel</source>
        <translation>Diclofenaco en gel</translation>
    </message>
    <message>
        <source>diclofenac gel</source>
        <translation>diclofenaco en gel</translation>
    </message>
    <message>
        <source>Alprazolam</source>
        <translation>Alprazolam</translation>
    </message>
    <message>
        <source>alprazolam</source>
        <translation>alprazolam</translation>
    </message>
    <message>
        <source>Clonazepam</source>
        <translation>Clonazepam</translation>
    </message>
    <message>
        <source>clonazepam</source>
        <translation>clonazepam</translation>
    </message>
    <message>
        <source>Diazepam</source>
        <translation>Diazepam</translation>
    </message>
    <message>
        <source>diazepam</source>
        <translation>diazepam</translation>
    </message>
    <message>
        <source>Lorazepam</source>
        <translation>Lorazepam</translation>
    </message>
    <message>
        <source>lorazepam</source>
        <translation>lorazepam</translation>
    </message>
    <message>
        <source>Daily dose</source>
        <translation>Dosis diaria</translation>
    </message>
    <message>
        <source>Everything taken in a day; a patch by its rate.</source>
        <translation>Todo lo que se toma en un día; un parche por su velocidad de liberación.</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Desde ahora</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>started now</source>
        <translation>se inicia ahora</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>se continúa</translation>
    </message>
    <message>
        <source>to be increased</source>
        <translation>se aumentará</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>to be reduced</source>
        <translation>se reducirá</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>stopped now</source>
        <translation>se suspende ahora</translation>
    </message>
    <message>
        <source>Taken since</source>
        <translation>Lo toma desde</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Efectos secundarios</translation>
    </message>
    <message>
        <source>{klass}: {drug}[ {daily}][, {change}][, since {started}][, response: {response}][, side effects: {side_effects}]</source>
        <translation>{klass}: {drug}[ {daily}][, {change}][, desde {started}][, respuesta: {response}][, efectos secundarios: {side_effects}]</translation>
    </message>
    <message>
        <source>Takes opioids</source>
        <translation>Toma opioides</translation>
    </message>
    <message>
        <source>Opioid safeguards</source>
        <translation>Medidas de seguridad con opioides</translation>
    </message>
    <message>
        <source>Morphine equivalents a day</source>
        <translation>Equivalentes de morfina por día</translation>
    </message>
    <message>
        <source>Opioids with daily dose (regular medication), or why it is not known</source>
        <translation>Opioides con dosis diaria (medicación habitual), o por qué no se conoce</translation>
    </message>
    <message>
        <source>Only where morphine equivalents cannot be calculated, e.g. buprenorphine.</source>
        <translation>Solo cuando no se pueden calcular equivalentes de morfina, p. ej. buprenorfina.</translation>
    </message>
    <message>
        <source>Justification of the dose</source>
        <translation>Justificación de la dosis</translation>
    </message>
    <message>
        <source>PDMP checked</source>
        <translation>PDMP consultado</translation>
    </message>
    <message>
        <source>PDMP checked by</source>
        <translation>PDMP consultado por</translation>
    </message>
    <message>
        <source>PDMP states</source>
        <translation>Estados del PDMP</translation>
    </message>
    <message>
        <source>PDMP finding</source>
        <translation>Hallazgo del PDMP</translation>
    </message>
    <message>
        <source>The result in words, never the report.</source>
        <translation>El resultado en palabras, nunca el informe.</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Según lo esperado</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>según lo esperado</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Inesperado</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>inesperado</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Acuerdo firmado</translation>
    </message>
    <message>
        <source>Urine drug screen</source>
        <translation>Prueba de drogas en orina</translation>
    </message>
    <message>
        <source>Urine drug screen as expected</source>
        <translation>Prueba de drogas en orina según lo esperado</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>no según lo esperado</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Qué se hizo al respecto</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>Nivel de riesgo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>Naloxone</source>
        <translation>Naloxona</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>Prescrita</translation>
    </message>
    <message>
        <source>prescribed</source>
        <translation>prescrita</translation>
    </message>
    <message>
        <source>Offered, declined</source>
        <translation>Ofrecida, rechazada</translation>
    </message>
    <message>
        <source>offered and declined</source>
        <translation>ofrecida y rechazada</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No ofrecida</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>no ofrecida</translation>
    </message>
    <message>
        <source>Alcohol use flagged</source>
        <translation>Consumo de alcohol señalado</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>señalado</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>no señalado</translation>
    </message>
    <message>
        <source>Date of the opioid visit</source>
        <translation>Fecha de la consulta de opioides</translation>
    </message>
    <message>
        <source>Only if it is not the service date.</source>
        <translation>Solo si no es la fecha del servicio.</translation>
    </message>
    <message>
        <source>Opioids: {mme} morphine equivalents (calculated; not for conversion).</source>
        <translation>Opioides: {mme} equivalentes de morfina (calculado; no usar para conversión).</translation>
    </message>
    <message>
        <source>Justification of the dose: {justification}.</source>
        <translation>Justificación de la dosis: {justification}.</translation>
    </message>
    <message>
        <source>Morphine equivalents were not calculated: {mme_not_known}.</source>
        <translation>No se calcularon equivalentes de morfina: {mme_not_known}.</translation>
    </message>
    <message>
        <source>PDMP checked {pdmp_checked}[ by {pdmp_by}][ ({pdmp_states})][, {pdmp_finding}]; agreement of {agreement}; naloxone {naloxone}[; urine drug screen {urine_drug_screen}[, {uds_expected}[ ({uds_action})]]].</source>
        <translation>PDMP consultado {pdmp_checked}[ por {pdmp_by}][ ({pdmp_states})][, {pdmp_finding}]; acuerdo del {agreement}; naloxona: {naloxone}[; prueba de drogas en orina {urine_drug_screen}[, {uds_expected}[ ({uds_action})]]].</translation>
    </message>
    <message>
        <source>Risk tier: {risk_tier}.</source>
        <translation>Nivel de riesgo: {risk_tier}.</translation>
    </message>
    <message>
        <source>Alcohol use {alcohol}.</source>
        <translation>Consumo de alcohol: {alcohol}.</translation>
    </message>
    <message>
        <source>Therapies</source>
        <translation>Terapias</translation>
    </message>
    <message>
        <source>Biofeedback</source>
        <translation>Biorretroalimentación</translation>
    </message>
    <message>
        <source>biofeedback</source>
        <translation>biorretroalimentación</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Masaje</translation>
    </message>
    <message>
        <source>massage</source>
        <translation>masaje</translation>
    </message>
    <message>
        <source>Acupuncture</source>
        <translation>Acupuntura</translation>
    </message>
    <message>
        <source>acupuncture</source>
        <translation>acupuntura</translation>
    </message>
    <message>
        <source>Activity pacing</source>
        <translation>Dosificación de la actividad</translation>
    </message>
    <message>
        <source>activity pacing</source>
        <translation>dosificación de la actividad</translation>
    </message>
    <message>
        <source>Sleep programme</source>
        <translation>Programa de sueño</translation>
    </message>
    <message>
        <source>sleep programme</source>
        <translation>programa de sueño</translation>
    </message>
    <message>
        <source>Weight management</source>
        <translation>Control de peso</translation>
    </message>
    <message>
        <source>weight management</source>
        <translation>control de peso</translation>
    </message>
    <message>
        <source>Return to work programme</source>
        <translation>Programa de reincorporación laboral</translation>
    </message>
    <message>
        <source>return to work programme</source>
        <translation>programa de reincorporación laboral</translation>
    </message>
    <message>
        <source>Course of therapies</source>
        <translation>Curso de las terapias</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Terapia</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Indicada</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>indicada</translation>
    </message>
    <message>
        <source>not ordered</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>Sesiones planificadas</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation>Sesiones realizadas</translation>
    </message>
    <message>
        <source>therapy</source>
        <translation>terapia</translation>
    </message>
    <message>
        <source>{type}[, {ordered}][, {sessions} sessions][, {attended} attended][, response: {response}]</source>
        <translation>{type}[, {ordered}][, {sessions} sesiones][, {attended} realizadas][, respuesta: {response}]</translation>
    </message>
    <message>
        <source>Add therapy</source>
        <translation>Añadir terapia</translation>
    </message>
    <message>
        <source>Functional goals</source>
        <translation>Objetivos funcionales</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>One thing the patient wants to do, with a figure.</source>
        <translation>Una cosa que el paciente quiere hacer, con una cifra.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Medido con</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Cumplido en parte</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>cumplido en parte</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No cumplido</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>functional goal</source>
        <translation>objetivo funcional</translation>
    </message>
    <message>
        <source>{goal}[ (now {baseline_value})][, target {target_value}], measured by {measure}, by {by}[ ({status})]</source>
        <translation>{goal}[ (ahora {baseline_value})][, meta {target_value}], medido con {measure}, para el {by}[ ({status})]</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Añadir objetivo</translation>
    </message>
    <message>
        <source>Antithrombotics afterwards</source>
        <translation>Antitrombóticos después</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>reiniciar</translation>
    </message>
    <message>
        <source>Not interrupted</source>
        <translation>No interrumpido</translation>
    </message>
    <message>
        <source>not interrupted</source>
        <translation>no interrumpido</translation>
    </message>
    <message>
        <source>Restart left to the prescriber</source>
        <translation>Reinicio a criterio del prescriptor</translation>
    </message>
    <message>
        <source>restart left to the prescriber</source>
        <translation>reinicio a criterio del prescriptor</translation>
    </message>
    <message>
        <source>Restart at</source>
        <translation>Reiniciar el</translation>
    </message>
    <message>
        <source>{drug}, {what}</source>
        <translation>{drug}, {what}</translation>
    </message>
    <message>
        <source>{drug}, {what} {at}</source>
        <translation>{drug}, {what} {at}</translation>
    </message>
    <message>
        <source>Next step: {next_step}.</source>
        <translation>Siguiente paso: {next_step}.</translation>
    </message>
    <message>
        <source>Follow-up on {follow_up} by {owner}.</source>
        <translation>Seguimiento el {follow_up} a cargo de {owner}.</translation>
    </message>
    <message>
        <source>Medication: {medication}.</source>
        <translation>Medicación: {medication}.</translation>
    </message>
    <message>
        <source>Multimodal plan: {medications*}.</source>
        <translation>Plan multimodal: {medications*}.</translation>
    </message>
    <message>
        <source>The patient takes no opioids.</source>
        <translation>El paciente no toma opioides.</translation>
    </message>
    <message>
        <source>The patient takes opioids.</source>
        <translation>El paciente toma opioides.</translation>
    </message>
    <message>
        <source>Therapies: {therapies}.</source>
        <translation>Terapias: {therapies}.</translation>
    </message>
    <message>
        <source>Course of therapies: {therapy_details*}.</source>
        <translation>Curso de las terapias: {therapy_details*}.</translation>
    </message>
    <message>
        <source>Goals: {goals*}.</source>
        <translation>Objetivos: {goals*}.</translation>
    </message>
    <message>
        <source>Antithrombotics afterwards: {antithrombotic_restart*}.</source>
        <translation>Antitrombóticos después: {antithrombotic_restart*}.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>No trainee took part</source>
        <translation>Ningún médico en formación participó</translation>
    </message>
    <message>
        <source>no trainee took part</source>
        <translation>ningún médico en formación participó</translation>
    </message>
    <message>
        <source>Trainee, present throughout</source>
        <translation>Médico en formación, presente en todo momento</translation>
    </message>
    <message>
        <source>a trainee took part; the proceduralist was present throughout</source>
        <translation>participó un médico en formación; el intervencionista estuvo presente en todo momento</translation>
    </message>
    <message>
        <source>Trainee, present for key portions</source>
        <translation>Médico en formación, presente en las partes clave</translation>
    </message>
    <message>
        <source>a trainee took part; the proceduralist was present for the key portions and available throughout</source>
        <translation>participó un médico en formación; el intervencionista estuvo presente en las partes clave y disponible en todo momento</translation>
    </message>
    <message>
        <source>Presence: {presence}.</source>
        <translation>Presencia: {presence}.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Llamada telefónica</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Diary return</source>
        <translation>Devolución del diario</translation>
    </message>
    <message>
        <source>diary return</source>
        <translation>devolución del diario</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>Daily contact</source>
        <translation>Contacto diario</translation>
    </message>
    <message>
        <source>daily contact</source>
        <translation>contacto diario</translation>
    </message>
    <message>
        <source>Lead pull</source>
        <translation>Retiro de electrodos</translation>
    </message>
    <message>
        <source>lead pull</source>
        <translation>retiro de electrodos</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Relief, as the patient says</source>
        <translation>Alivio, según el paciente</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>NDI</source>
        <translation>NDI</translation>
    </message>
    <message>
        <source>PROMIS pain interference</source>
        <translation>PROMIS interferencia del dolor</translation>
    </message>
    <message>
        <source>PROMIS physical function</source>
        <translation>PROMIS función física</translation>
    </message>
    <message>
        <source>Patient global impression of change</source>
        <translation>Impresión global de cambio del paciente</translation>
    </message>
    <message>
        <source>ODI {odi}.</source>
        <translation>ODI {odi}.</translation>
    </message>
    <message>
        <source>NDI {ndi}.</source>
        <translation>NDI {ndi}.</translation>
    </message>
    <message>
        <source>PEG {peg}.</source>
        <translation>PEG {peg}.</translation>
    </message>
    <message>
        <source>PROMIS pain interference {promis_pi}.</source>
        <translation>PROMIS interferencia del dolor {promis_pi}.</translation>
    </message>
    <message>
        <source>PROMIS physical function {promis_pf}.</source>
        <translation>PROMIS función física {promis_pf}.</translation>
    </message>
    <message>
        <source>PGIC {pgic} of 7.</source>
        <translation>PGIC {pgic} de 7.</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>Due {due}[ by {owner}].</source>
        <translation>Previsto {due}[ a cargo de {owner}].</translation>
    </message>
    <message>
        <source>Done {done}[ by {owner}].</source>
        <translation>Realizado {done}[ por {owner}].</translation>
    </message>
    <message>
        <source>Pain score {nrs}.</source>
        <translation>Puntuación de dolor {nrs}.</translation>
    </message>
    <message>
        <source>Relief {relief}.</source>
        <translation>Alivio {relief}.</translation>
    </message>
    <message>
        <source>Functional goals: {goal_status}.</source>
        <translation>Objetivos funcionales: {goal_status}.</translation>
    </message>
    <message>
        <source>Outcome: {outcome}.</source>
        <translation>Desenlace: {outcome}.</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Añadir contacto</translation>
    </message>
    <message>
        <source>Antithrombotics restarted</source>
        <translation>Antitrombóticos reiniciados</translation>
    </message>
    <message>
        <source>Restarted at</source>
        <translation>Reiniciado el</translation>
    </message>
    <message>
        <source>{drug}, {at}</source>
        <translation>{drug}, {at}</translation>
    </message>
    <message>
        <source>Antithrombotics restarted: {restarted*}.</source>
        <translation>Antitrombóticos reiniciados: {restarted*}.</translation>
    </message>
    <message>
        <source>Cervical facet joint injection</source>
        <translation>Inyección de articulación facetaria cervical</translation>
    </message>
    <message>
        <source>Thoracic facet joint injection</source>
        <translation>Inyección de articulación facetaria torácica</translation>
    </message>
    <message>
        <source>Lumbar facet joint injection</source>
        <translation>Inyección de articulación facetaria lumbar</translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, lumbar region</source>
        <translation>Espondilosis sin mielopatía ni radiculopatía, región lumbar</translation>
    </message>
    <message>
        <source>spondylosis without myelopathy or radiculopathy, lumbar region</source>
        <translation>espondilosis sin mielopatía ni radiculopatía, región lumbar</translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, lumbosacral region</source>
        <translation>Espondilosis sin mielopatía ni radiculopatía, región lumbosacra</translation>
    </message>
    <message>
        <source>spondylosis without myelopathy or radiculopathy, lumbosacral region</source>
        <translation>espondilosis sin mielopatía ni radiculopatía, región lumbosacra</translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, thoracolumbar region</source>
        <translation>Espondilosis sin mielopatía ni radiculopatía, región toracolumbar</translation>
    </message>
    <message>
        <source>spondylosis without myelopathy or radiculopathy, thoracolumbar region</source>
        <translation>espondilosis sin mielopatía ni radiculopatía, región toracolumbar</translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, cervical region</source>
        <translation>Espondilosis sin mielopatía ni radiculopatía, región cervical</translation>
    </message>
    <message>
        <source>spondylosis without myelopathy or radiculopathy, cervical region</source>
        <translation>espondilosis sin mielopatía ni radiculopatía, región cervical</translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, cervicothoracic region</source>
        <translation>Espondilosis sin mielopatía ni radiculopatía, región cervicotorácica</translation>
    </message>
    <message>
        <source>spondylosis without myelopathy or radiculopathy, cervicothoracic region</source>
        <translation>espondilosis sin mielopatía ni radiculopatía, región cervicotorácica</translation>
    </message>
    <message>
        <source>Cervicalgia</source>
        <translation>Cervicalgia</translation>
    </message>
    <message>
        <source>cervicalgia</source>
        <translation>cervicalgia</translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, thoracic region</source>
        <translation>Espondilosis sin mielopatía ni radiculopatía, región torácica</translation>
    </message>
    <message>
        <source>spondylosis without myelopathy or radiculopathy, thoracic region</source>
        <translation>espondilosis sin mielopatía ni radiculopatía, región torácica</translation>
    </message>
    <message>
        <source>Pain in thoracic spine</source>
        <translation>Dolor en la columna torácica</translation>
    </message>
    <message>
        <source>pain in thoracic spine</source>
        <translation>dolor en la columna torácica</translation>
    </message>
    <message>
        <source>Radiculopathy or claudication not yet treated</source>
        <translation>Radiculopatía o claudicación aún no tratada</translation>
    </message>
    <message>
        <source>Why radiofrequency ablation is not appropriate</source>
        <translation>Por qué no procede la ablación por radiofrecuencia</translation>
    </message>
    <message>
        <source>Radiculopathy or claudication not yet treated: {untreated_radiculopathy}.</source>
        <translation>Radiculopatía o claudicación aún no tratada: {untreated_radiculopathy}.</translation>
    </message>
    <message>
        <source>Radiofrequency ablation was not appropriate; reason: {rfa_unsuitable}.</source>
        <translation>La ablación por radiofrecuencia no procedía; motivo: {rfa_unsuitable}.</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnóstica</translation>
    </message>
    <message>
        <source>diagnostic</source>
        <translation>diagnóstica</translation>
    </message>
    <message>
        <source>Therapeutic</source>
        <translation>Terapéutica</translation>
    </message>
    <message>
        <source>therapeutic</source>
        <translation>terapéutica</translation>
    </message>
    <message>
        <source>Fusion or hardware at</source>
        <translation>Fusión o material de fijación en</translation>
    </message>
    <message>
        <source>Intent: {intent}.</source>
        <translation>Intención: {intent}.</translation>
    </message>
    <message>
        <source>Fusion or hardware at: {fusion}.</source>
        <translation>Fusión o material de fijación en: {fusion}.</translation>
    </message>
    <message>
        <source>Two at least, at right angles to each other.</source>
        <translation>Al menos dos, en ángulo recto entre sí.</translation>
    </message>
    <message>
        <source>Joint and side</source>
        <translation>Articulación y lado</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Abordaje</translation>
    </message>
    <message>
        <source>Posterior</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>posterior</source>
        <translation>posterior</translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation>Oblicuo</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>oblicuo</translation>
    </message>
    <message>
        <source>Lateral</source>
        <translation>Lateral</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>lateral</translation>
    </message>
    <message>
        <source>C-arm oblique</source>
        <translation>Oblicuidad del arco en C</translation>
    </message>
    <message>
        <source>25 G</source>
        <translation>25 G</translation>
    </message>
    <message>
        <source>2.5 in</source>
        <translation>2.5 in</translation>
    </message>
    <message>
        <source>Curved</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>curved</source>
        <translation>curva</translation>
    </message>
    <message>
        <source>AP or oblique, tip in the joint line</source>
        <translation>AP u oblicua, punta en la interlínea articular</translation>
    </message>
    <message>
        <source>Advance in lumbar: ipsilateral oblique 30–45°; cervical: true lateral, or AP or foraminal oblique from behind; confirm in AP and lateral.</source>
        <translation>Avance en lumbar: oblicua ipsilateral 30–45°; cervical: lateral verdadera, o AP u oblicua foraminal desde atrás; confirme en AP y lateral.</translation>
    </message>
    <message>
        <source>Lateral, tip in the joint line</source>
        <translation>Lateral, punta en la interlínea articular</translation>
    </message>
    <message>
        <source>Contrast must show: arthrogram.</source>
        <translation>El contraste debe mostrar: artrograma.</translation>
    </message>
    <message>
        <source>Expected: arthrogram.</source>
        <translation>Esperado: artrograma.</translation>
    </message>
    <message>
        <source>Arthrogram</source>
        <translation>Artrograma</translation>
    </message>
    <message>
        <source>Intra-articular</source>
        <translation>Intraarticular</translation>
    </message>
    <message>
        <source>intra-articular</source>
        <translation>intraarticular</translation>
    </message>
    <message>
        <source>Extra-articular</source>
        <translation>Extraarticular</translation>
    </message>
    <message>
        <source>extra-articular</source>
        <translation>extraarticular</translation>
    </message>
    <message>
        <source>Epidural leak</source>
        <translation>Fuga epidural</translation>
    </message>
    <message>
        <source>epidural leak</source>
        <translation>fuga epidural</translation>
    </message>
    <message>
        <source>Cyst filled</source>
        <translation>Quiste lleno</translation>
    </message>
    <message>
        <source>cyst filled</source>
        <translation>quiste lleno</translation>
    </message>
    <message>
        <source>Capsule rupture</source>
        <translation>Rotura de la cápsula</translation>
    </message>
    <message>
        <source>was seen</source>
        <translation>se observó</translation>
    </message>
    <message>
        <source>was not seen</source>
        <translation>no se observó</translation>
    </message>
    <message>
        <source>Cyst rupture attempted</source>
        <translation>Rotura del quiste intentada</translation>
    </message>
    <message>
        <source>was attempted</source>
        <translation>se intentó</translation>
    </message>
    <message>
        <source>was not attempted</source>
        <translation>no se intentó</translation>
    </message>
    <message>
        <source>Two of the whole case, at right angles, are enough.</source>
        <translation>Bastan dos de todo el caso, en ángulo recto.</translation>
    </message>
    <message>
        <source>Final position: AP or oblique, {tip_facet.in_joint} the joint line; lateral, {tip_facet.in_joint_lateral} the joint line[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: AP u oblicua, {tip_facet.in_joint} la interlínea articular; lateral, {tip_facet.in_joint_lateral} la interlínea articular[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: AP or oblique, {tip_facet.in_joint} the joint line; lateral, {tip_facet.in_joint_lateral} the joint line; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: AP u oblicua, {tip_facet.in_joint} la interlínea articular; lateral, {tip_facet.in_joint_lateral} la interlínea articular; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: AP or oblique, {tip_facet.in_joint} the joint line; lateral, {tip_facet.in_joint_lateral} the joint line.</source>
        <translation>Posición de la aguja: AP u oblicua, {tip_facet.in_joint} la interlínea articular; lateral, {tip_facet.in_joint_lateral} la interlínea articular.</translation>
    </message>
    <message>
        <source>Arthrogram: {arthrogram}.</source>
        <translation>Artrograma: {arthrogram}.</translation>
    </message>
    <message>
        <source>Rupture of the capsule {capsule_rupture}.</source>
        <translation>Rotura de la cápsula: {capsule_rupture}.</translation>
    </message>
    <message>
        <source>Rupture of the cyst {cyst_rupture}.</source>
        <translation>Rotura del quiste: {cyst_rupture}.</translation>
    </message>
    <message>
        <source>Target: {target}, {approach} approach[, C-arm oblique {oblique_angle}].</source>
        <translation>Objetivo: {target}, abordaje {approach}[, oblicuidad del arco en C {oblique_angle}].</translation>
    </message>
    <message>
        <source>Facet radiofrequency ablation</source>
        <translation>Ablación facetaria por radiofrecuencia</translation>
    </message>
    <message>
        <source>Cervical facet radiofrequency ablation</source>
        <translation>Ablación facetaria cervical por radiofrecuencia</translation>
    </message>
    <message>
        <source>Thoracic facet radiofrequency ablation</source>
        <translation>Ablación facetaria torácica por radiofrecuencia</translation>
    </message>
    <message>
        <source>Lumbar facet radiofrequency ablation</source>
        <translation>Ablación facetaria lumbar por radiofrecuencia</translation>
    </message>
    <message>
        <source>visit, neuritis check</source>
        <translation>consulta, control de neuritis</translation>
    </message>
    <message>
        <source>visit at 3 months</source>
        <translation>consulta a los 3 meses</translation>
    </message>
    <message>
        <source>visit at 6 months</source>
        <translation>consulta a los 6 meses</translation>
    </message>
    <message>
        <source>visit at 12 months</source>
        <translation>consulta a los 12 meses</translation>
    </message>
    <message>
        <source>Prior procedures other than diagnostic blocks</source>
        <translation>Procedimientos previos distintos de bloqueos diagnósticos</translation>
    </message>
    <message>
        <source>Prior procedures other than diagnostic blocks: {prior*}.</source>
        <translation>Procedimientos previos distintos de bloqueos diagnósticos: {prior*}.</translation>
    </message>
    <message>
        <source>Prior procedures other than diagnostic blocks: none.</source>
        <translation>Procedimientos previos distintos de bloqueos diagnósticos: ninguno.</translation>
    </message>
    <message>
        <source>Earlier blocks</source>
        <translation>Bloqueos anteriores</translation>
    </message>
    <message>
        <source>Earlier blocks of these nerves</source>
        <translation>Bloqueos anteriores de estos nervios</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Diagnostic, first</source>
        <translation>Diagnóstico, primero</translation>
    </message>
    <message>
        <source>first diagnostic block</source>
        <translation>primer bloqueo diagnóstico</translation>
    </message>
    <message>
        <source>Diagnostic, second</source>
        <translation>Diagnóstico, segundo</translation>
    </message>
    <message>
        <source>second diagnostic block</source>
        <translation>segundo bloqueo diagnóstico</translation>
    </message>
    <message>
        <source>Prognostic</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>prognostic block</source>
        <translation>bloqueo pronóstico</translation>
    </message>
    <message>
        <source>therapeutic block</source>
        <translation>bloqueo terapéutico</translation>
    </message>
    <message>
        <source>Joints tested</source>
        <translation>Articulaciones estudiadas</translation>
    </message>
    <message>
        <source>Nerves blocked</source>
        <translation>Nervios bloqueados</translation>
    </message>
    <message>
        <source>TON</source>
        <translation>TON</translation>
    </message>
    <message>
        <source>third occipital nerve</source>
        <translation>tercer nervio occipital</translation>
    </message>
    <message>
        <source>C3 medial branch</source>
        <translation>rama medial C3</translation>
    </message>
    <message>
        <source>C4 medial branch</source>
        <translation>rama medial C4</translation>
    </message>
    <message>
        <source>C5 medial branch</source>
        <translation>rama medial C5</translation>
    </message>
    <message>
        <source>C6 medial branch</source>
        <translation>rama medial C6</translation>
    </message>
    <message>
        <source>C7 medial branch</source>
        <translation>rama medial C7</translation>
    </message>
    <message>
        <source>C8 medial branch</source>
        <translation>rama medial C8</translation>
    </message>
    <message>
        <source>T1 medial branch</source>
        <translation>rama medial T1</translation>
    </message>
    <message>
        <source>T2 medial branch</source>
        <translation>rama medial T2</translation>
    </message>
    <message>
        <source>T3 medial branch</source>
        <translation>rama medial T3</translation>
    </message>
    <message>
        <source>T4 medial branch</source>
        <translation>rama medial T4</translation>
    </message>
    <message>
        <source>T5 medial branch</source>
        <translation>rama medial T5</translation>
    </message>
    <message>
        <source>T6 medial branch</source>
        <translation>rama medial T6</translation>
    </message>
    <message>
        <source>T7 medial branch</source>
        <translation>rama medial T7</translation>
    </message>
    <message>
        <source>T8 medial branch</source>
        <translation>rama medial T8</translation>
    </message>
    <message>
        <source>T9 medial branch</source>
        <translation>rama medial T9</translation>
    </message>
    <message>
        <source>T10 medial branch</source>
        <translation>rama medial T10</translation>
    </message>
    <message>
        <source>T11 medial branch</source>
        <translation>rama medial T11</translation>
    </message>
    <message>
        <source>T12 medial branch</source>
        <translation>rama medial T12</translation>
    </message>
    <message>
        <source>L1 medial branch</source>
        <translation>rama medial L1</translation>
    </message>
    <message>
        <source>L2 medial branch</source>
        <translation>rama medial L2</translation>
    </message>
    <message>
        <source>L3 medial branch</source>
        <translation>rama medial L3</translation>
    </message>
    <message>
        <source>L4 medial branch</source>
        <translation>rama medial L4</translation>
    </message>
    <message>
        <source>L5DR</source>
        <translation>L5DR</translation>
    </message>
    <message>
        <source>L5 dorsal ramus</source>
        <translation>ramo dorsal L5</translation>
    </message>
    <message>
        <source>S1LB</source>
        <translation>S1LB</translation>
    </message>
    <message>
        <source>S1 lateral branch</source>
        <translation>rama lateral S1</translation>
    </message>
    <message>
        <source>S2LB</source>
        <translation>S2LB</translation>
    </message>
    <message>
        <source>S2 lateral branch</source>
        <translation>rama lateral S2</translation>
    </message>
    <message>
        <source>S3LB</source>
        <translation>S3LB</translation>
    </message>
    <message>
        <source>S3 lateral branch</source>
        <translation>rama lateral S3</translation>
    </message>
    <message>
        <source>S4LB</source>
        <translation>S4LB</translation>
    </message>
    <message>
        <source>S4 lateral branch</source>
        <translation>rama lateral S4</translation>
    </message>
    <message>
        <source>Local anaesthetic</source>
        <translation>Anestésico local</translation>
    </message>
    <message>
        <source>Volume per nerve</source>
        <translation>Volumen por nervio</translation>
    </message>
    <message>
        <source>Steroid in it</source>
        <translation>Contiene esteroide</translation>
    </message>
    <message>
        <source>with steroid</source>
        <translation>con esteroide</translation>
    </message>
    <message>
        <source>Sedation or opioid given</source>
        <translation>Sedación u opioide administrados</translation>
    </message>
    <message>
        <source>given</source>
        <translation>se administró</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no se administró</translation>
    </message>
    <message>
        <source>Vascular uptake without redirection</source>
        <translation>Captación vascular sin redirección</translation>
    </message>
    <message>
        <source>at a target</source>
        <translation>en un objetivo</translation>
    </message>
    <message>
        <source>at no target</source>
        <translation>en ningún objetivo</translation>
    </message>
    <message>
        <source>Index pain before it</source>
        <translation>Dolor índice antes de él</translation>
    </message>
    <message>
        <source>0 to 10.</source>
        <translation>0 a 10.</translation>
    </message>
    <message>
        <source>Provoking manoeuvre</source>
        <translation>Maniobra provocadora</translation>
    </message>
    <message>
        <source>Could do the painful movement</source>
        <translation>Pudo hacer el movimiento doloroso</translation>
    </message>
    <message>
        <source>could be done</source>
        <translation>pudo hacerse</translation>
    </message>
    <message>
        <source>could not be done</source>
        <translation>no pudo hacerse</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Minutes after the block</source>
        <translation>Minutos tras el bloqueo</translation>
    </message>
    <message>
        <source>Index pain</source>
        <translation>Dolor índice</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Could do the movement</source>
        <translation>Pudo hacer el movimiento</translation>
    </message>
    <message>
        <source>could do the movement</source>
        <translation>pudo hacer el movimiento</translation>
    </message>
    <message>
        <source>could not do the movement</source>
        <translation>no pudo hacer el movimiento</translation>
    </message>
    <message>
        <source>Took rescue medicine</source>
        <translation>Tomó medicación de rescate</translation>
    </message>
    <message>
        <source>took rescue medicine</source>
        <translation>tomó medicación de rescate</translation>
    </message>
    <message>
        <source>took no rescue medicine</source>
        <translation>no tomó medicación de rescate</translation>
    </message>
    <message>
        <source>diary</source>
        <translation>diario</translation>
    </message>
    <message>
        <source>{nrs} at {minutes} min[ ({relief} relief, calculated)]</source>
        <translation>{nrs} a los {minutes} min[ (alivio de {relief}, calculado)]</translation>
    </message>
    <message>
        <source>{nrs} at {minutes} min (increased by {increase}, calculated)</source>
        <translation>{nrs} a los {minutes} min (aumento de {increase}, calculado)</translation>
    </message>
    <message>
        <source>Add score</source>
        <translation>Añadir puntuación</translation>
    </message>
    <message>
        <source>Relief, where there is no diary</source>
        <translation>Alivio, cuando no hay diario</translation>
    </message>
    <message>
        <source>Only where the scores themselves are not known.</source>
        <translation>Solo cuando no se conocen las propias puntuaciones.</translation>
    </message>
    <message>
        <source>Duration of relief, where there is no diary</source>
        <translation>Duración del alivio, cuando no hay diario</translation>
    </message>
    <message>
        <source>Where this is recorded</source>
        <translation>Dónde está registrado</translation>
    </message>
    <message>
        <source>earlier block</source>
        <translation>bloqueo anterior</translation>
    </message>
    <message>
        <source>{purpose}, {joints}, {side}.</source>
        <translation>{purpose}, {joints}, {side}.</translation>
    </message>
    <message>
        <source>Nerves: {nerves}.</source>
        <translation>Nervios: {nerves}.</translation>
    </message>
    <message>
        <source>{drug}[ {concentration}][, {volume_per_nerve} per nerve][, {steroid}].</source>
        <translation>{drug}[ {concentration}][, {volume_per_nerve} por nervio][, {steroid}].</translation>
    </message>
    <message>
        <source>Steroid: {steroid}.</source>
        <translation>Esteroide: {steroid}.</translation>
    </message>
    <message>
        <source>Sedation or opioid: {sedation}.</source>
        <translation>Sedación u opioide: {sedation}.</translation>
    </message>
    <message>
        <source>Vascular uptake without redirection: {vascular_uptake}.</source>
        <translation>Captación vascular sin redirección: {vascular_uptake}.</translation>
    </message>
    <message>
        <source>Index pain before it: {baseline}[ (manoeuvre: {manoeuvre})].</source>
        <translation>Dolor índice antes de él: {baseline}[ (maniobra: {manoeuvre})].</translation>
    </message>
    <message>
        <source>Index pain after it: {diary*}.</source>
        <translation>Dolor índice después de él: {diary*}.</translation>
    </message>
    <message>
        <source>Relief {relief}[ for {duration}], as reported.</source>
        <translation>Alivio {relief}[ durante {duration}], según se refirió.</translation>
    </message>
    <message>
        <source>The painful movement {movement_ok} after it.</source>
        <translation>El movimiento doloroso {movement_ok} después de él.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Fuente: {source}.</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Añadir bloqueo</translation>
    </message>
    <message>
        <source>Earlier blocks of these nerves: none.</source>
        <translation>Bloqueos anteriores de estos nervios: ninguno.</translation>
    </message>
    <message>
        <source>These nerves were blocked before.</source>
        <translation>Estos nervios se bloquearon antes.</translation>
    </message>
    <message>
        <source>Metal hardware within 2 cm of an RF target</source>
        <translation>Material metálico a menos de 2 cm de un objetivo de RF</translation>
    </message>
    <message>
        <source>metal hardware within 2 cm of a target</source>
        <translation>material metálico a menos de 2 cm de un objetivo</translation>
    </message>
    <message>
        <source>no metal hardware within 2 cm of a target</source>
        <translation>sin material metálico a menos de 2 cm de un objetivo</translation>
    </message>
    <message>
        <source>{hardware_near}.</source>
        <translation>{hardware_near}.</translation>
    </message>
    <message>
        <source>Radiofrequency equipment</source>
        <translation>Equipo de radiofrecuencia</translation>
    </message>
    <message>
        <source>Generator make</source>
        <translation>Marca del generador</translation>
    </message>
    <message>
        <source>Generator model</source>
        <translation>Modelo del generador</translation>
    </message>
    <message>
        <source>Generator serial number</source>
        <translation>Número de serie del generador</translation>
    </message>
    <message>
        <source>Grounding pad</source>
        <translation>Placa de retorno</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>aplicada</translation>
    </message>
    <message>
        <source>Not used, bipolar only</source>
        <translation>No utilizada, solo bipolar</translation>
    </message>
    <message>
        <source>not used (bipolar only)</source>
        <translation>no utilizada (solo bipolar)</translation>
    </message>
    <message>
        <source>Pad site</source>
        <translation>Sitio de la placa</translation>
    </message>
    <message>
        <source>Skin under the pad before</source>
        <translation>Piel bajo la placa antes</translation>
    </message>
    <message>
        <source>Intact</source>
        <comment>pad_skin_before</comment>
        <translation>Íntegra</translation>
    </message>
    <message>
        <source>Intact</source>
        <comment>pad_skin_after</comment>
        <translation>Íntegra</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Íntegro</translation>
    </message>
    <message>
        <source>intact</source>
        <comment>pad_skin_before</comment>
        <translation>íntegra</translation>
    </message>
    <message>
        <source>intact</source>
        <comment>pad_skin_after</comment>
        <translation>íntegra</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>íntegro</translation>
    </message>
    <message>
        <source>Not intact</source>
        <comment>pad_skin_before</comment>
        <translation>No íntegra</translation>
    </message>
    <message>
        <source>Not intact</source>
        <comment>pad_skin_after</comment>
        <translation>No íntegra</translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation>No íntegro</translation>
    </message>
    <message>
        <source>not intact</source>
        <comment>pad_skin_before</comment>
        <translation>no íntegra</translation>
    </message>
    <message>
        <source>not intact</source>
        <comment>pad_skin_after</comment>
        <translation>no íntegra</translation>
    </message>
    <message>
        <source>not intact</source>
        <translation>no íntegro</translation>
    </message>
    <message>
        <source>Skin under the pad after</source>
        <translation>Piel bajo la placa después</translation>
    </message>
    <message>
        <source>Pad away from metal and cardiac device</source>
        <translation>Placa lejos de metal y del dispositivo cardíaco</translation>
    </message>
    <message>
        <source>away from metal and cardiac device</source>
        <translation>lejos de metal y del dispositivo cardíaco</translation>
    </message>
    <message>
        <source>NOT away from metal and cardiac device</source>
        <translation>NO lejos de metal y del dispositivo cardíaco</translation>
    </message>
    <message>
        <source>Skin and eyes after</source>
        <translation>Piel y ojos después</translation>
    </message>
    <message>
        <source>No burn</source>
        <translation>Sin quemadura</translation>
    </message>
    <message>
        <source>no burn</source>
        <translation>sin quemadura</translation>
    </message>
    <message>
        <source>Burn</source>
        <translation>Quemadura</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>quemadura</translation>
    </message>
    <message>
        <source>Balance after a third occipital nerve lesion discussed</source>
        <translation>Equilibrio tras lesión del tercer nervio occipital comentado</translation>
    </message>
    <message>
        <source>Generator: {generator_make} {generator_model}[, serial number {generator_serial}].</source>
        <translation>Generador: {generator_make} {generator_model}[, número de serie {generator_serial}].</translation>
    </message>
    <message>
        <source>Grounding pad: {pad_site}[, {pad_away}].</source>
        <translation>Placa de retorno: {pad_site}[, {pad_away}].</translation>
    </message>
    <message>
        <source>Grounding pad: {pad}.</source>
        <translation>Placa de retorno: {pad}.</translation>
    </message>
    <message>
        <source>Skin under the pad before: {pad_skin_before}; after: {pad_skin_after}.</source>
        <translation>Piel bajo la placa antes: {pad_skin_before}; después: {pad_skin_after}.</translation>
    </message>
    <message>
        <source>Skin and eyes after: {skin_check}.</source>
        <translation>Piel y ojos después: {skin_check}.</translation>
    </message>
    <message>
        <source>Balance after a lesion of the third occipital nerve {ataxia_counselling}.</source>
        <translation>Equilibrio tras lesión del tercer nervio occipital: {ataxia_counselling}.</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nervio</translation>
    </message>
    <message>
        <source>Bony target</source>
        <translation>Objetivo óseo</translation>
    </message>
    <message>
        <source>Cannula</source>
        <translation>Cánula</translation>
    </message>
    <message>
        <source>16 G</source>
        <translation>16 G</translation>
    </message>
    <message>
        <source>50 mm</source>
        <translation>50 mm</translation>
    </message>
    <message>
        <source>100 mm</source>
        <translation>100 mm</translation>
    </message>
    <message>
        <source>150 mm</source>
        <translation>150 mm</translation>
    </message>
    <message>
        <source>Active tip</source>
        <translation>Punta activa</translation>
    </message>
    <message>
        <source>2 mm</source>
        <translation>2 mm</translation>
    </message>
    <message>
        <source>4 mm</source>
        <translation>4 mm</translation>
    </message>
    <message>
        <source>5 mm</source>
        <translation>5 mm</translation>
    </message>
    <message>
        <source>5.5 mm</source>
        <translation>5.5 mm</translation>
    </message>
    <message>
        <source>6 mm</source>
        <translation>6 mm</translation>
    </message>
    <message>
        <source>10 mm</source>
        <translation>10 mm</translation>
    </message>
    <message>
        <source>15 mm</source>
        <translation>15 mm</translation>
    </message>
    <message>
        <source>Tip shape</source>
        <translation>Forma de la punta</translation>
    </message>
    <message>
        <source>Tined</source>
        <translation>Con púas</translation>
    </message>
    <message>
        <source>tined</source>
        <translation>con púas</translation>
    </message>
    <message>
        <source>Protrusion</source>
        <translation>Protrusión</translation>
    </message>
    <message>
        <source>protruding</source>
        <translation>protruida</translation>
    </message>
    <message>
        <source>Approach angle</source>
        <translation>Ángulo de abordaje</translation>
    </message>
    <message>
        <source>Orientation to the nerve</source>
        <translation>Orientación respecto al nervio</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Paralela</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>paralela</translation>
    </message>
    <message>
        <source>Perpendicular</source>
        <translation>Perpendicular</translation>
    </message>
    <message>
        <source>perpendicular</source>
        <translation>perpendicular</translation>
    </message>
    <message>
        <source>Needle tip, third occipital nerve</source>
        <translation>Punta de la aguja, tercer nervio occipital</translation>
    </message>
    <message>
        <source>Lateral, at the named point of the C2-3 joint line, over the SAP of C3</source>
        <translation>Lateral, en el punto indicado de la interlínea articular C2-3, sobre el PAS de C3</translation>
    </message>
    <message>
        <source>Advance in true lateral for the lateral approach; AP or foraminal oblique for the posterior approach; confirm in AP and lateral.</source>
        <translation>Avance en lateral verdadera para el abordaje lateral; AP u oblicua foraminal para el abordaje posterior; confirme en AP y lateral.</translation>
    </message>
    <message>
        <source>at</source>
        <translation>en</translation>
    </message>
    <message>
        <source>not at</source>
        <translation>no en</translation>
    </message>
    <message>
        <source>AP, not medial to the waist</source>
        <translation>AP, no medial a la cintura</translation>
    </message>
    <message>
        <source>Contrast must show: at most 0.3 mL, spread on the pillar.</source>
        <translation>El contraste debe mostrar: como máximo 0.3 mL, difusión sobre el pilar.</translation>
    </message>
    <message>
        <source>not medial to</source>
        <translation>no medial a</translation>
    </message>
    <message>
        <source>medial to</source>
        <translation>medial a</translation>
    </message>
    <message>
        <source>Needle tip, articular pillar</source>
        <translation>Punta de la aguja, pilar articular</translation>
    </message>
    <message>
        <source>Lateral, centroid of the trapezoid of the articular pillar</source>
        <translation>Lateral, centroide del trapecio del pilar articular</translation>
    </message>
    <message>
        <source>AP, on the waist of the pillar</source>
        <translation>AP, en la cintura del pilar</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sobre</translation>
    </message>
    <message>
        <source>not on</source>
        <translation>no sobre</translation>
    </message>
    <message>
        <source>Needle tip, C7</source>
        <translation>Punta de la aguja, C7</translation>
    </message>
    <message>
        <source>Lateral, between the apex of the C7 SAP and the base of the transverse process</source>
        <translation>Lateral, entre el ápice del PAS de C7 y la base del proceso transverso</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>not between</source>
        <translation>no entre</translation>
    </message>
    <message>
        <source>AP, not medial to the waist of the pillar</source>
        <translation>AP, no medial a la cintura del pilar</translation>
    </message>
    <message>
        <source>Needle tip, transverse process</source>
        <translation>Punta de la aguja, proceso transverso</translation>
    </message>
    <message>
        <source>AP, superolateral corner of the transverse process</source>
        <translation>AP, esquina superolateral del proceso transverso</translation>
    </message>
    <message>
        <source>Advance in AP, with contralateral tilt where needed; confirm in lateral; check the depth of the pleura.</source>
        <translation>Avance en AP, con inclinación contralateral si hace falta; confirme en lateral; verifique la profundidad de la pleura.</translation>
    </message>
    <message>
        <source>Lateral, at the transverse process</source>
        <translation>Lateral, en el proceso transverso</translation>
    </message>
    <message>
        <source>Lateral, not ventral to the line of rib and transverse process</source>
        <translation>Lateral, no ventral a la línea de la costilla y el proceso transverso</translation>
    </message>
    <message>
        <source>not ventral to</source>
        <translation>no ventral a</translation>
    </message>
    <message>
        <source>ventral to</source>
        <translation>ventral a</translation>
    </message>
    <message>
        <source>Active tip, medial branch</source>
        <translation>Punta activa, rama medial</translation>
    </message>
    <message>
        <source>Oblique or declined, along the neck of the SAP</source>
        <translation>Oblicua o declinada, a lo largo del cuello del PAS</translation>
    </message>
    <message>
        <source>Advance in ipsilateral oblique 10–25°, declined along the nerve; confirm in lateral (not past the posterior border of the foramen).</source>
        <translation>Avance en oblicua ipsilateral 10–25°, declinada a lo largo del nervio; confirme en lateral (sin rebasar el borde posterior del foramen).</translation>
    </message>
    <message>
        <source>along</source>
        <translation>siguiendo</translation>
    </message>
    <message>
        <source>not along</source>
        <translation>sin seguir</translation>
    </message>
    <message>
        <source>Oblique or declined, active tip parallel to the nerve</source>
        <translation>Oblicua o declinada, punta activa paralela al nervio</translation>
    </message>
    <message>
        <source>parallel to</source>
        <translation>en paralelo con</translation>
    </message>
    <message>
        <source>not parallel to</source>
        <translation>no en paralelo con</translation>
    </message>
    <message>
        <source>Oblique or declined, over the middle two quarters of the neck</source>
        <translation>Oblicua o declinada, sobre los dos cuartos medios del cuello</translation>
    </message>
    <message>
        <source>over</source>
        <translation>sobre</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>no sobre</translation>
    </message>
    <message>
        <source>Lateral, tip at the junction of the middle and anterior third of the SAP</source>
        <translation>Lateral, punta en la unión de los tercios medio y anterior del PAS</translation>
    </message>
    <message>
        <source>Lateral, not past the posterior border of the foramen</source>
        <translation>Lateral, sin rebasar el borde posterior del foramen</translation>
    </message>
    <message>
        <source>not past</source>
        <translation>sin rebasar</translation>
    </message>
    <message>
        <source>past</source>
        <translation>rebasando</translation>
    </message>
    <message>
        <source>Needle tip, L5 dorsal ramus</source>
        <translation>Punta de la aguja, ramo dorsal L5</translation>
    </message>
    <message>
        <source>AP, notch between the sacral ala and the SAP of S1</source>
        <translation>AP, escotadura entre el ala sacra y el PAS de S1</translation>
    </message>
    <message>
        <source>Advance in AP, or ipsilateral oblique 5–15°; confirm in lateral.</source>
        <translation>Avance en AP, u oblicua ipsilateral 5–15°; confirme en lateral.</translation>
    </message>
    <message>
        <source>Lateral, at the crest of the ala</source>
        <translation>Lateral, en la cresta del ala</translation>
    </message>
    <message>
        <source>Point at the C2-3 joint line</source>
        <translation>Punto en la interlínea articular C2-3</translation>
    </message>
    <message>
        <source>Just above</source>
        <translation>Justo por encima</translation>
    </message>
    <message>
        <source>just above</source>
        <translation>justo por encima de</translation>
    </message>
    <message>
        <source>At the line</source>
        <translation>En la línea</translation>
    </message>
    <message>
        <source>Just below</source>
        <translation>Justo por debajo</translation>
    </message>
    <message>
        <source>just below</source>
        <translation>justo por debajo de</translation>
    </message>
    <message>
        <source>Sensory test</source>
        <translation>Prueba sensitiva</translation>
    </message>
    <message>
        <source>Sensory test done</source>
        <translation>Prueba sensitiva realizada</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Pulse width</source>
        <translation>Ancho de pulso</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Felt where</source>
        <translation>Dónde se percibe</translation>
    </message>
    <message>
        <source>not concordant</source>
        <translation>no concordante</translation>
    </message>
    <message>
        <source>Motor test</source>
        <translation>Prueba motora</translation>
    </message>
    <message>
        <source>Motor test done</source>
        <translation>Prueba motora realizada</translation>
    </message>
    <message>
        <source>Limb response</source>
        <translation>Respuesta en la extremidad</translation>
    </message>
    <message>
        <source>No response up to</source>
        <translation>Sin respuesta hasta</translation>
    </message>
    <message>
        <source>Response at</source>
        <translation>Respuesta a</translation>
    </message>
    <message>
        <source>Which limb</source>
        <translation>Qué extremidad</translation>
    </message>
    <message>
        <source>As it stands in a sentence: left leg.</source>
        <translation>Como va en una oración: pierna izquierda.</translation>
    </message>
    <message>
        <source>Multifidus twitch</source>
        <translation>Contracción del multífido</translation>
    </message>
    <message>
        <source>multifidus twitch</source>
        <translation>contracción del multífido</translation>
    </message>
    <message>
        <source>no multifidus twitch</source>
        <translation>sin contracción del multífido</translation>
    </message>
    <message>
        <source>Local anaesthetic before the lesion</source>
        <translation>Anestésico local antes de la lesión</translation>
    </message>
    <message>
        <source>Lesion made here</source>
        <translation>Lesión realizada aquí</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>Lesiones</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Thermal, monopolar</source>
        <translation>Térmica, monopolar</translation>
    </message>
    <message>
        <source>thermal monopolar</source>
        <translation>térmica monopolar</translation>
    </message>
    <message>
        <source>Thermal, bipolar</source>
        <translation>Térmica, bipolar</translation>
    </message>
    <message>
        <source>thermal bipolar</source>
        <translation>térmica bipolar</translation>
    </message>
    <message>
        <source>Cooled</source>
        <translation>Enfriada</translation>
    </message>
    <message>
        <source>cooled</source>
        <translation>enfriada</translation>
    </message>
    <message>
        <source>Pulsed</source>
        <translation>Pulsada</translation>
    </message>
    <message>
        <source>pulsed</source>
        <translation>pulsada</translation>
    </message>
    <message>
        <source>Set temperature</source>
        <translation>Temperatura programada</translation>
    </message>
    <message>
        <source>Impedance before</source>
        <translation>Impedancia antes</translation>
    </message>
    <message>
        <source>Highest measured temperature</source>
        <translation>Temperatura máxima medida</translation>
    </message>
    <message>
        <source>Impedance during</source>
        <translation>Impedancia durante</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Voltaje</translation>
    </message>
    <message>
        <source>Partner electrode</source>
        <translation>Electrodo asociado</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Separación</translation>
    </message>
    <message>
        <source>lesion</source>
        <translation>lesión</translation>
    </message>
    <message>
        <source>{mode}, {set_temperature} for {time}, impedance before {impedance_before}[, during {impedance_during}][, highest measured {max_temperature}][, {power}]</source>
        <translation>{mode}, {set_temperature} durante {time}, impedancia antes {impedance_before}[, durante {impedance_during}][, máxima medida {max_temperature}][, {power}]</translation>
    </message>
    <message>
        <source>{mode}, {set_temperature} for {time}, impedance before {impedance_before}[, during {impedance_during}][, highest measured {max_temperature}][, {power}], {voltage}, {pulse_rate}, {pulse_width}</source>
        <translation>{mode}, {set_temperature} durante {time}, impedancia antes {impedance_before}[, durante {impedance_during}][, máxima medida {max_temperature}][, {power}], {voltage}, {pulse_rate}, {pulse_width}</translation>
    </message>
    <message>
        <source>{mode}, {set_temperature} for {time}, impedance before {impedance_before}[, during {impedance_during}][, highest measured {max_temperature}][, {power}], partner {partner}, spacing {spacing}</source>
        <translation>{mode}, {set_temperature} durante {time}, impedancia antes {impedance_before}[, durante {impedance_during}][, máxima medida {max_temperature}][, {power}], electrodo asociado {partner}, separación {spacing}</translation>
    </message>
    <message>
        <source>Add lesion</source>
        <translation>Añadir lesión</translation>
    </message>
    <message>
        <source>Injectate after the lesion</source>
        <translation>Inyectado tras la lesión</translation>
    </message>
    <message>
        <source>injectate after the lesion</source>
        <translation>inyectado tras la lesión</translation>
    </message>
    <message>
        <source>One view may show several needles.</source>
        <translation>Una vista puede mostrar varias agujas.</translation>
    </message>
    <message>
        <source>Final position: lateral, {tip_ton.at_point} the point {ton_point} the C2-3 joint line over the superior articular process of C3; AP, {tip_ton.not_medial} the waist of the articular pillar[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: lateral, {tip_ton.at_point} el punto {ton_point} la interlínea articular C2-3 sobre el proceso articular superior de C3; AP, {tip_ton.not_medial} la cintura del pilar articular[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: lateral, {tip_ton.at_point} the point {ton_point} the C2-3 joint line over the superior articular process of C3; AP, {tip_ton.not_medial} the waist of the articular pillar; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: lateral, {tip_ton.at_point} el punto {ton_point} la interlínea articular C2-3 sobre el proceso articular superior de C3; AP, {tip_ton.not_medial} la cintura del pilar articular; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: lateral, {tip_ton.at_point} the point {ton_point} the C2-3 joint line over the superior articular process of C3; AP, {tip_ton.not_medial} the waist of the articular pillar.</source>
        <translation>Posición de la aguja: lateral, {tip_ton.at_point} el punto {ton_point} la interlínea articular C2-3 sobre el proceso articular superior de C3; AP, {tip_ton.not_medial} la cintura del pilar articular.</translation>
    </message>
    <message>
        <source>Final position: lateral, {tip_cervical_branch.at_centroid} the centroid of the articular pillar; AP, {tip_cervical_branch.on_waist} its waist, {tip_cervical_branch.not_medial} it[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: lateral, {tip_cervical_branch.at_centroid} el centroide del pilar articular; AP, {tip_cervical_branch.on_waist} su cintura, {tip_cervical_branch.not_medial} ella[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: lateral, {tip_cervical_branch.at_centroid} the centroid of the articular pillar; AP, {tip_cervical_branch.on_waist} its waist, {tip_cervical_branch.not_medial} it; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: lateral, {tip_cervical_branch.at_centroid} el centroide del pilar articular; AP, {tip_cervical_branch.on_waist} su cintura, {tip_cervical_branch.not_medial} ella; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: lateral, {tip_cervical_branch.at_centroid} the centroid of the articular pillar; AP, {tip_cervical_branch.on_waist} its waist, {tip_cervical_branch.not_medial} it.</source>
        <translation>Posición de la aguja: lateral, {tip_cervical_branch.at_centroid} el centroide del pilar articular; AP, {tip_cervical_branch.on_waist} su cintura, {tip_cervical_branch.not_medial} ella.</translation>
    </message>
    <message>
        <source>Final position: lateral, {tip_c7_branch.at_apex} the apex of the C7 superior articular process and the base of the transverse process; AP, {tip_c7_branch.not_medial} the waist of the pillar[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: lateral, {tip_c7_branch.at_apex} el ápice del proceso articular superior de C7 y la base del proceso transverso; AP, {tip_c7_branch.not_medial} la cintura del pilar[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: lateral, {tip_c7_branch.at_apex} the apex of the C7 superior articular process and the base of the transverse process; AP, {tip_c7_branch.not_medial} the waist of the pillar; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: lateral, {tip_c7_branch.at_apex} el ápice del proceso articular superior de C7 y la base del proceso transverso; AP, {tip_c7_branch.not_medial} la cintura del pilar; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: lateral, {tip_c7_branch.at_apex} the apex of the C7 superior articular process and the base of the transverse process; AP, {tip_c7_branch.not_medial} the waist of the pillar.</source>
        <translation>Posición de la aguja: lateral, {tip_c7_branch.at_apex} el ápice del proceso articular superior de C7 y la base del proceso transverso; AP, {tip_c7_branch.not_medial} la cintura del pilar.</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_thoracic_branch.at_corner} the superolateral corner of the transverse process; lateral, {tip_thoracic_branch.at_process} the transverse process, {tip_thoracic_branch.not_ventral} the line of rib and transverse process[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: AP, {tip_thoracic_branch.at_corner} la esquina superolateral del proceso transverso; lateral, {tip_thoracic_branch.at_process} el proceso transverso, {tip_thoracic_branch.not_ventral} la línea de la costilla y el proceso transverso[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_thoracic_branch.at_corner} the superolateral corner of the transverse process; lateral, {tip_thoracic_branch.at_process} the transverse process, {tip_thoracic_branch.not_ventral} the line of rib and transverse process; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: AP, {tip_thoracic_branch.at_corner} la esquina superolateral del proceso transverso; lateral, {tip_thoracic_branch.at_process} el proceso transverso, {tip_thoracic_branch.not_ventral} la línea de la costilla y el proceso transverso; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_thoracic_branch.at_corner} the superolateral corner of the transverse process; lateral, {tip_thoracic_branch.at_process} the transverse process, {tip_thoracic_branch.not_ventral} the line of rib and transverse process.</source>
        <translation>Posición de la aguja: AP, {tip_thoracic_branch.at_corner} la esquina superolateral del proceso transverso; lateral, {tip_thoracic_branch.at_process} el proceso transverso, {tip_thoracic_branch.not_ventral} la línea de la costilla y el proceso transverso.</translation>
    </message>
    <message>
        <source>Final position: oblique or declined, {tip_lumbar_rf.along_neck} the neck of the superior articular process, {tip_lumbar_rf.parallel} the nerve, {tip_lumbar_rf.middle} the middle two quarters of the neck; lateral, tip {tip_lumbar_rf.junction} the junction of the middle and anterior third of the superior articular process, {tip_lumbar_rf.not_past} the posterior border of the foramen[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: oblicua o declinada, {tip_lumbar_rf.along_neck} el cuello del proceso articular superior, {tip_lumbar_rf.parallel} el nervio, {tip_lumbar_rf.middle} los dos cuartos medios del cuello; lateral, punta {tip_lumbar_rf.junction} la unión de los tercios medio y anterior del proceso articular superior, {tip_lumbar_rf.not_past} el borde posterior del foramen[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: oblique or declined, {tip_lumbar_rf.along_neck} the neck of the superior articular process, {tip_lumbar_rf.parallel} the nerve, {tip_lumbar_rf.middle} the middle two quarters of the neck; lateral, tip {tip_lumbar_rf.junction} the junction of the middle and anterior third of the superior articular process, {tip_lumbar_rf.not_past} the posterior border of the foramen; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: oblicua o declinada, {tip_lumbar_rf.along_neck} el cuello del proceso articular superior, {tip_lumbar_rf.parallel} el nervio, {tip_lumbar_rf.middle} los dos cuartos medios del cuello; lateral, punta {tip_lumbar_rf.junction} la unión de los tercios medio y anterior del proceso articular superior, {tip_lumbar_rf.not_past} el borde posterior del foramen; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: oblique or declined, {tip_lumbar_rf.along_neck} the neck of the superior articular process, {tip_lumbar_rf.parallel} the nerve, {tip_lumbar_rf.middle} the middle two quarters of the neck; lateral, tip {tip_lumbar_rf.junction} the junction of the middle and anterior third of the superior articular process, {tip_lumbar_rf.not_past} the posterior border of the foramen.</source>
        <translation>Posición de la aguja: oblicua o declinada, {tip_lumbar_rf.along_neck} el cuello del proceso articular superior, {tip_lumbar_rf.parallel} el nervio, {tip_lumbar_rf.middle} los dos cuartos medios del cuello; lateral, punta {tip_lumbar_rf.junction} la unión de los tercios medio y anterior del proceso articular superior, {tip_lumbar_rf.not_past} el borde posterior del foramen.</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_l5_dorsal_ramus.at_notch} the notch between the sacral ala and the superior articular process of S1; lateral, {tip_l5_dorsal_ramus.at_crest} the crest of the ala[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: AP, {tip_l5_dorsal_ramus.at_notch} la escotadura entre el ala sacra y el proceso articular superior de S1; lateral, {tip_l5_dorsal_ramus.at_crest} la cresta del ala[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_l5_dorsal_ramus.at_notch} the notch between the sacral ala and the superior articular process of S1; lateral, {tip_l5_dorsal_ramus.at_crest} the crest of the ala; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: AP, {tip_l5_dorsal_ramus.at_notch} la escotadura entre el ala sacra y el proceso articular superior de S1; lateral, {tip_l5_dorsal_ramus.at_crest} la cresta del ala; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_l5_dorsal_ramus.at_notch} the notch between the sacral ala and the superior articular process of S1; lateral, {tip_l5_dorsal_ramus.at_crest} the crest of the ala.</source>
        <translation>Posición de la aguja: AP, {tip_l5_dorsal_ramus.at_notch} la escotadura entre el ala sacra y el proceso articular superior de S1; lateral, {tip_l5_dorsal_ramus.at_crest} la cresta del ala.</translation>
    </message>
    <message>
        <source>Sensory test {sensory_test.frequency}[, {sensory_test.width}]: threshold {sensory_test.threshold}[, {sensory_test.site}], {sensory_test.concordant}.</source>
        <translation>Prueba sensitiva {sensory_test.frequency}[, {sensory_test.width}]: umbral {sensory_test.threshold}[, {sensory_test.site}], {sensory_test.concordant}.</translation>
    </message>
    <message>
        <source>No sensory test was done.</source>
        <translation>No se hizo prueba sensitiva.</translation>
    </message>
    <message>
        <source>Motor test {motor_test.frequency}[, {motor_test.width}]: no limb response to {motor_test.none_to}[; {motor_test.multifidus}].</source>
        <translation>Prueba motora {motor_test.frequency}[, {motor_test.width}]: sin respuesta en la extremidad hasta {motor_test.none_to}[; {motor_test.multifidus}].</translation>
    </message>
    <message>
        <source>Motor test {motor_test.frequency}[, {motor_test.width}]: {motor_test.response_where} response at {motor_test.response_at}[; {motor_test.multifidus}].</source>
        <translation>Prueba motora {motor_test.frequency}[, {motor_test.width}]: respuesta ({motor_test.response_where}) a {motor_test.response_at}[; {motor_test.multifidus}].</translation>
    </message>
    <message>
        <source>Motor test {motor_test.frequency}[, {motor_test.width}]: {motor_test.limb_response}.</source>
        <translation>Prueba motora {motor_test.frequency}[, {motor_test.width}]: {motor_test.limb_response}.</translation>
    </message>
    <message>
        <source>No motor test was done.</source>
        <translation>No se hizo prueba motora.</translation>
    </message>
    <message>
        <source>Before the lesion: {pre_lesion.drug} {pre_lesion.concentration} {pre_lesion.volume}.</source>
        <translation>Antes de la lesión: {pre_lesion.drug} {pre_lesion.concentration} {pre_lesion.volume}.</translation>
    </message>
    <message>
        <source>No local anaesthetic was given before the lesion.</source>
        <translation>No se administró anestésico local antes de la lesión.</translation>
    </message>
    <message>
        <source>Lesions: {lesions*}.</source>
        <translation>Lesiones: {lesions*}.</translation>
    </message>
    <message>
        <source>No lesion was made at this position.</source>
        <translation>No se hizo lesión en esta posición.</translation>
    </message>
    <message>
        <source>After the lesion: {post_lesion*}.</source>
        <translation>Tras la lesión: {post_lesion*}.</translation>
    </message>
    <message>
        <source>Nothing was injected after the lesion.</source>
        <translation>No se inyectó nada tras la lesión.</translation>
    </message>
    <message>
        <source>The cannula was repositioned after {motor_test.response_where} response at {motor_test.response_at}[ ({tip_reason})].</source>
        <translation>La cánula se reposicionó tras respuesta ({motor_test.response_where}) a {motor_test.response_at}[ ({tip_reason})].</translation>
    </message>
    <message>
        <source>The cannula was repositioned[: {tip_reason}].</source>
        <translation>La cánula se reposicionó[: {tip_reason}].</translation>
    </message>
    <message>
        <source>Electrode intact on removal</source>
        <translation>Electrodo íntegro al retirarlo</translation>
    </message>
    <message>
        <source>NOT intact</source>
        <translation>NO íntegro</translation>
    </message>
    <message>
        <source>Target: {target}[; bony target aimed at: {bony_target}].</source>
        <translation>Objetivo: {target}[; objetivo óseo: {bony_target}].</translation>
    </message>
    <message>
        <source>After skin infiltration with {skin.drug} {skin.concentration} {skin.volume}, a cannula ({cannula.gauge}, {cannula.length}, {cannula.active_tip} active tip, {cannula.tip_shape}) was advanced under {imaging.modality}.</source>
        <translation>Tras infiltrar la piel con {skin.drug} {skin.concentration} {skin.volume}, se avanzó una cánula ({cannula.gauge}, {cannula.length}, punta activa de {cannula.active_tip}, {cannula.tip_shape}) bajo {imaging.modality}.</translation>
    </message>
    <message>
        <source>Without skin infiltration, a cannula ({cannula.gauge}, {cannula.length}, {cannula.active_tip} active tip, {cannula.tip_shape}) was advanced under {imaging.modality}.</source>
        <translation>Sin infiltración de la piel, se avanzó una cánula ({cannula.gauge}, {cannula.length}, punta activa de {cannula.active_tip}, {cannula.tip_shape}) bajo {imaging.modality}.</translation>
    </message>
    <message>
        <source>a cannula ({cannula.gauge}, {cannula.length}, {cannula.active_tip} active tip, {cannula.tip_shape}) was advanced under {imaging.modality}.</source>
        <translation>se avanzó una cánula ({cannula.gauge}, {cannula.length}, punta activa de {cannula.active_tip}, {cannula.tip_shape}) bajo {imaging.modality}.</translation>
    </message>
    <message>
        <source>Approach angle {approach_angle}.</source>
        <translation>Ángulo de abordaje {approach_angle}.</translation>
    </message>
    <message>
        <source>Active tip {orientation} to the nerve.</source>
        <translation>Punta activa respecto al nervio: {orientation}.</translation>
    </message>
    <message>
        <source>The electrode was {electrode_intact} on removal.</source>
        <translation>Electrodo al retirarlo: {electrode_intact}.</translation>
    </message>
    <message>
        <source>Add nerve</source>
        <translation>Añadir nervio</translation>
    </message>
    <message>
        <source>Genicular nerve radiofrequency ablation</source>
        <translation>Ablación por radiofrecuencia de nervios geniculares</translation>
    </message>
    <message>
        <source>Unilateral primary osteoarthritis, right knee</source>
        <translation>Osteoartritis primaria unilateral, rodilla derecha</translation>
    </message>
    <message>
        <source>unilateral primary osteoarthritis, right knee</source>
        <translation>osteoartritis primaria unilateral, rodilla derecha</translation>
    </message>
    <message>
        <source>Unilateral primary osteoarthritis, left knee</source>
        <translation>Osteoartritis primaria unilateral, rodilla izquierda</translation>
    </message>
    <message>
        <source>unilateral primary osteoarthritis, left knee</source>
        <translation>osteoartritis primaria unilateral, rodilla izquierda</translation>
    </message>
    <message>
        <source>Bilateral primary osteoarthritis of knee</source>
        <translation>Osteoartritis primaria bilateral de rodilla</translation>
    </message>
    <message>
        <source>bilateral primary osteoarthritis of knee</source>
        <translation>osteoartritis primaria bilateral de rodilla</translation>
    </message>
    <message>
        <source>Pain in right knee</source>
        <translation>Dolor en la rodilla derecha</translation>
    </message>
    <message>
        <source>pain in right knee</source>
        <translation>dolor en la rodilla derecha</translation>
    </message>
    <message>
        <source>Pain in left knee</source>
        <translation>Dolor en la rodilla izquierda</translation>
    </message>
    <message>
        <source>pain in left knee</source>
        <translation>dolor en la rodilla izquierda</translation>
    </message>
    <message>
        <source>Superolateral genicular nerve</source>
        <translation>Nervio genicular superolateral</translation>
    </message>
    <message>
        <source>superolateral genicular nerve</source>
        <translation>nervio genicular superolateral</translation>
    </message>
    <message>
        <source>Superomedial genicular nerve</source>
        <translation>Nervio genicular superomedial</translation>
    </message>
    <message>
        <source>superomedial genicular nerve</source>
        <translation>nervio genicular superomedial</translation>
    </message>
    <message>
        <source>Inferomedial genicular nerve</source>
        <translation>Nervio genicular inferomedial</translation>
    </message>
    <message>
        <source>inferomedial genicular nerve</source>
        <translation>nervio genicular inferomedial</translation>
    </message>
    <message>
        <source>{purpose}, {side}.</source>
        <translation>{purpose}, {side}.</translation>
    </message>
    <message>
        <source>AP, at the junction of shaft and condyle</source>
        <translation>AP, en la unión de diáfisis y cóndilo</translation>
    </message>
    <message>
        <source>Advance in true AP of the knee; confirm in lateral, condyles superimposed.</source>
        <translation>Avance en AP verdadera de la rodilla; confirme en lateral, cóndilos superpuestos.</translation>
    </message>
    <message>
        <source>AP, bone contact</source>
        <translation>AP, contacto óseo</translation>
    </message>
    <message>
        <source>on bone</source>
        <translation>sobre el hueso</translation>
    </message>
    <message>
        <source>not on bone</source>
        <translation>no sobre el hueso</translation>
    </message>
    <message>
        <source>Lateral, at half the depth of the bone</source>
        <translation>Lateral, a la mitad de la profundidad del hueso</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_genicular.at_junction} the junction of shaft and condyle, {tip_genicular.on_bone}; lateral, {tip_genicular.mid_depth} half the depth of the bone[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: AP, {tip_genicular.at_junction} la unión de diáfisis y cóndilo, {tip_genicular.on_bone}; lateral, {tip_genicular.mid_depth} la mitad de la profundidad del hueso[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_genicular.at_junction} the junction of shaft and condyle, {tip_genicular.on_bone}; lateral, {tip_genicular.mid_depth} half the depth of the bone; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: AP, {tip_genicular.at_junction} la unión de diáfisis y cóndilo, {tip_genicular.on_bone}; lateral, {tip_genicular.mid_depth} la mitad de la profundidad del hueso; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_genicular.at_junction} the junction of shaft and condyle, {tip_genicular.on_bone}; lateral, {tip_genicular.mid_depth} half the depth of the bone.</source>
        <translation>Posición de la aguja: AP, {tip_genicular.at_junction} la unión de diáfisis y cóndilo, {tip_genicular.on_bone}; lateral, {tip_genicular.mid_depth} la mitad de la profundidad del hueso.</translation>
    </message>
    <message>
        <source>Motor test {motor_test.frequency}[, {motor_test.width}]: no limb response to {motor_test.none_to}.</source>
        <translation>Prueba motora {motor_test.frequency}[, {motor_test.width}]: sin respuesta en la extremidad hasta {motor_test.none_to}.</translation>
    </message>
    <message>
        <source>Motor test {motor_test.frequency}[, {motor_test.width}]: {motor_test.response_where} response at {motor_test.response_at}.</source>
        <translation>Prueba motora {motor_test.frequency}[, {motor_test.width}]: respuesta ({motor_test.response_where}) a {motor_test.response_at}.</translation>
    </message>
    <message>
        <source>Target: {target}.</source>
        <translation>Objetivo: {target}.</translation>
    </message>
    <message>
        <source>Cervical interlaminar epidural steroid injection</source>
        <translation>Inyección epidural interlaminar de esteroide cervical</translation>
    </message>
    <message>
        <source>Thoracic interlaminar epidural steroid injection</source>
        <translation>Inyección epidural interlaminar de esteroide torácica</translation>
    </message>
    <message>
        <source>Lumbar interlaminar epidural steroid injection</source>
        <translation>Inyección epidural interlaminar de esteroide lumbar</translation>
    </message>
    <message>
        <source>Radiculopathy, cervical region</source>
        <translation>Radiculopatía, región cervical</translation>
    </message>
    <message>
        <source>radiculopathy, cervical region</source>
        <translation>radiculopatía, región cervical</translation>
    </message>
    <message>
        <source>Radiculopathy, cervicothoracic region</source>
        <translation>Radiculopatía, región cervicotorácica</translation>
    </message>
    <message>
        <source>radiculopathy, cervicothoracic region</source>
        <translation>radiculopatía, región cervicotorácica</translation>
    </message>
    <message>
        <source>Cervical disc disorder at C4-C5 level with radiculopathy</source>
        <translation>Trastorno de disco cervical a nivel C4-C5 con radiculopatía</translation>
    </message>
    <message>
        <source>cervical disc disorder at C4-C5 level with radiculopathy</source>
        <translation>trastorno de disco cervical a nivel C4-C5 con radiculopatía</translation>
    </message>
    <message>
        <source>Cervical disc disorder at C5-C6 level with radiculopathy</source>
        <translation>Trastorno de disco cervical a nivel C5-C6 con radiculopatía</translation>
    </message>
    <message>
        <source>cervical disc disorder at C5-C6 level with radiculopathy</source>
        <translation>trastorno de disco cervical a nivel C5-C6 con radiculopatía</translation>
    </message>
    <message>
        <source>Cervical disc disorder at C6-C7 level with radiculopathy</source>
        <translation>Trastorno de disco cervical a nivel C6-C7 con radiculopatía</translation>
    </message>
    <message>
        <source>cervical disc disorder at C6-C7 level with radiculopathy</source>
        <translation>trastorno de disco cervical a nivel C6-C7 con radiculopatía</translation>
    </message>
    <message>
        <source>Cervical disc disorder with radiculopathy, high cervical region</source>
        <translation>Trastorno de disco cervical con radiculopatía, región cervical alta</translation>
    </message>
    <message>
        <source>cervical disc disorder with radiculopathy, high cervical region</source>
        <translation>trastorno de disco cervical con radiculopatía, región cervical alta</translation>
    </message>
    <message>
        <source>Cervical disc disorder with radiculopathy, cervicothoracic region</source>
        <translation>Trastorno de disco cervical con radiculopatía, región cervicotorácica</translation>
    </message>
    <message>
        <source>cervical disc disorder with radiculopathy, cervicothoracic region</source>
        <translation>trastorno de disco cervical con radiculopatía, región cervicotorácica</translation>
    </message>
    <message>
        <source>Spinal stenosis, cervical region</source>
        <translation>Estenosis espinal, región cervical</translation>
    </message>
    <message>
        <source>spinal stenosis, cervical region</source>
        <translation>estenosis espinal, región cervical</translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, cervical region</source>
        <translation>Espondilosis con radiculopatía, región cervical</translation>
    </message>
    <message>
        <source>spondylosis with radiculopathy, cervical region</source>
        <translation>espondilosis con radiculopatía, región cervical</translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, cervicothoracic region</source>
        <translation>Espondilosis con radiculopatía, región cervicotorácica</translation>
    </message>
    <message>
        <source>spondylosis with radiculopathy, cervicothoracic region</source>
        <translation>espondilosis con radiculopatía, región cervicotorácica</translation>
    </message>
    <message>
        <source>Radiculopathy, thoracic region</source>
        <translation>Radiculopatía, región torácica</translation>
    </message>
    <message>
        <source>radiculopathy, thoracic region</source>
        <translation>radiculopatía, región torácica</translation>
    </message>
    <message>
        <source>Intervertebral disc disorder with radiculopathy, thoracic region</source>
        <translation>Trastorno de disco intervertebral con radiculopatía, región torácica</translation>
    </message>
    <message>
        <source>intervertebral disc disorder with radiculopathy, thoracic region</source>
        <translation>trastorno de disco intervertebral con radiculopatía, región torácica</translation>
    </message>
    <message>
        <source>Spinal stenosis, thoracic region</source>
        <translation>Estenosis espinal, región torácica</translation>
    </message>
    <message>
        <source>spinal stenosis, thoracic region</source>
        <translation>estenosis espinal, región torácica</translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, thoracic region</source>
        <translation>Espondilosis con radiculopatía, región torácica</translation>
    </message>
    <message>
        <source>spondylosis with radiculopathy, thoracic region</source>
        <translation>espondilosis con radiculopatía, región torácica</translation>
    </message>
    <message>
        <source>MRI or CT of the target reviewed on</source>
        <translation>RM o TC del objetivo revisada el</translation>
    </message>
    <message>
        <source>Adequate dorsal epidural space at the target on MRI or CT</source>
        <translation>Espacio epidural dorsal adecuado en el objetivo en RM o TC</translation>
    </message>
    <message>
        <source>adequate</source>
        <translation>adecuado</translation>
    </message>
    <message>
        <source>not adequate</source>
        <translation>no adecuado</translation>
    </message>
    <message>
        <source>Dorsal epidural space at the target: {adequate_space}[; MRI or CT reviewed on {space_reviewed}].</source>
        <translation>Espacio epidural dorsal en el objetivo: {adequate_space}[; RM o TC revisada el {space_reviewed}].</translation>
    </message>
    <message>
        <source>Interspace and side of entry</source>
        <translation>Espacio y lado de entrada</translation>
    </message>
    <message>
        <source>Entry angle</source>
        <translation>Ángulo de entrada</translation>
    </message>
    <message>
        <source>Patient able to communicate</source>
        <translation>Paciente capaz de comunicarse</translation>
    </message>
    <message>
        <source>was able to communicate</source>
        <translation>pudo comunicarse</translation>
    </message>
    <message>
        <source>was not able to communicate</source>
        <translation>no pudo comunicarse</translation>
    </message>
    <message>
        <source>3.5 in (89 mm)</source>
        <translation>3.5 in (89 mm)</translation>
    </message>
    <message>
        <source>5 in (127 mm)</source>
        <translation>5 in (127 mm)</translation>
    </message>
    <message>
        <source>6 in (152 mm)</source>
        <translation>6 in (152 mm)</translation>
    </message>
    <message>
        <source>6 in</source>
        <translation>6 in</translation>
    </message>
    <message>
        <source>Hustead</source>
        <translation>Hustead</translation>
    </message>
    <message>
        <source>Loss of resistance to</source>
        <translation>Pérdida de resistencia a</translation>
    </message>
    <message>
        <source>Saline</source>
        <translation>Solución salina</translation>
    </message>
    <message>
        <source>loss of resistance to saline</source>
        <translation>pérdida de resistencia a solución salina</translation>
    </message>
    <message>
        <source>loss of resistance to air</source>
        <translation>pérdida de resistencia a aire</translation>
    </message>
    <message>
        <source>Hanging drop</source>
        <translation>Gota colgante</translation>
    </message>
    <message>
        <source>hanging drop</source>
        <translation>gota colgante</translation>
    </message>
    <message>
        <source>Not sought</source>
        <translation>No se buscó</translation>
    </message>
    <message>
        <source>loss of resistance not sought</source>
        <translation>no se buscó pérdida de resistencia</translation>
    </message>
    <message>
        <source>Depth at loss of resistance</source>
        <translation>Profundidad a la pérdida de resistencia</translation>
    </message>
    <message>
        <source>Depth view, CLO or lateral</source>
        <translation>Vista de profundidad, oblicua contralateral o lateral</translation>
    </message>
    <message>
        <source>AP, at the midline, or at most half way to the symptomatic side</source>
        <translation>AP, en la línea media o como máximo a medio camino hacia el lado sintomático</translation>
    </message>
    <message>
        <source>Advance in AP, caudad or cephalad tilt 5–20° to open the interspace, ipsilateral 5–10°; confirm in contralateral oblique 50° (45–60°), or lateral or swimmer's view where it shows the tip.</source>
        <translation>Avance en AP, inclinación caudal o cefálica 5–20° para abrir el espacio, ipsilateral 5–10°; confirme en oblicua contralateral 50° (45–60°), o en lateral o vista del nadador si muestra la punta.</translation>
    </message>
    <message>
        <source>at the midline or at most half way to the symptomatic side</source>
        <translation>en la línea media o como máximo a medio camino hacia el lado sintomático</translation>
    </message>
    <message>
        <source>more than half way from the midline</source>
        <translation>a más de medio camino desde la línea media</translation>
    </message>
    <message>
        <source>CLO, tip at the ventral interlaminar line</source>
        <translation>Oblicua contralateral, punta en la línea interlaminar ventral</translation>
    </message>
    <message>
        <source>CLO, each advance of the needle imaged</source>
        <translation>Oblicua contralateral, cada avance de la aguja con imagen</translation>
    </message>
    <message>
        <source>Contrast must show: epidural spread.</source>
        <translation>El contraste debe mostrar: difusión epidural.</translation>
    </message>
    <message>
        <source>each advance was imaged</source>
        <translation>cada avance con imagen</translation>
    </message>
    <message>
        <source>not every advance was imaged</source>
        <translation>no cada avance con imagen</translation>
    </message>
    <message>
        <source>AP, within the interlaminar window</source>
        <translation>AP, dentro de la ventana interlaminar</translation>
    </message>
    <message>
        <source>Advance in AP, cephalad tilt to open the interspace, paramedian; confirm in contralateral oblique 55–65°, or lateral.</source>
        <translation>Avance en AP, inclinación cefálica para abrir el espacio, paramedial; confirme en oblicua contralateral 55–65°, o en lateral.</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dentro de</translation>
    </message>
    <message>
        <source>not within</source>
        <translation>no dentro de</translation>
    </message>
    <message>
        <source>AP, not lateral to the medial pedicle line</source>
        <translation>AP, no lateral a la línea pedicular medial</translation>
    </message>
    <message>
        <source>not lateral to</source>
        <translation>no lateral a</translation>
    </message>
    <message>
        <source>lateral to</source>
        <translation>lateral a</translation>
    </message>
    <message>
        <source>CLO or lateral, tip at, or at most 1–2 mm ventral to, the ventral interlaminar or spinolaminar line</source>
        <translation>Oblicua contralateral o lateral, punta en la línea interlaminar ventral o espinolaminar, o como máximo 1–2 mm ventral a ella</translation>
    </message>
    <message>
        <source>Contrast must show: epidural spread, no intrathecal or vascular spread.</source>
        <translation>El contraste debe mostrar: difusión epidural, sin difusión intratecal ni vascular.</translation>
    </message>
    <message>
        <source>at or just ventral to</source>
        <translation>en, o justo ventral a,</translation>
    </message>
    <message>
        <source>not at or just ventral to</source>
        <translation>no en, ni justo ventral a,</translation>
    </message>
    <message>
        <source>Advance in AP, caudad tilt 0–15°; confirm in contralateral oblique 45°, or lateral.</source>
        <translation>Avance en AP, inclinación caudal 0–15°; confirme en oblicua contralateral 45°, o en lateral.</translation>
    </message>
    <message>
        <source>Expected: epidural spread, no intrathecal or vascular spread.</source>
        <translation>Esperado: difusión epidural, sin difusión intratecal ni vascular.</translation>
    </message>
    <message>
        <source>{lor_medium}[ at {lor_depth}].</source>
        <translation>{lor_medium}[ a {lor_depth}].</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_interlaminar_cervical.near_midline}; {depth_view}, {tip_interlaminar_cervical.at_line} the ventral interlaminar line; {tip_interlaminar_cervical.each_advance}[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: AP, {tip_interlaminar_cervical.near_midline}; {depth_view}, {tip_interlaminar_cervical.at_line} la línea interlaminar ventral; {tip_interlaminar_cervical.each_advance}[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_interlaminar_cervical.near_midline}; {depth_view}, {tip_interlaminar_cervical.at_line} the ventral interlaminar line; {tip_interlaminar_cervical.each_advance}; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: AP, {tip_interlaminar_cervical.near_midline}; {depth_view}, {tip_interlaminar_cervical.at_line} la línea interlaminar ventral; {tip_interlaminar_cervical.each_advance}; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_interlaminar_cervical.near_midline}; {depth_view}, {tip_interlaminar_cervical.at_line} the ventral interlaminar line; {tip_interlaminar_cervical.each_advance}.</source>
        <translation>Posición de la aguja: AP, {tip_interlaminar_cervical.near_midline}; {depth_view}, {tip_interlaminar_cervical.at_line} la línea interlaminar ventral; {tip_interlaminar_cervical.each_advance}.</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_interlaminar_thoracic.in_window} the interlaminar window, {tip_interlaminar_thoracic.not_lateral} the medial pedicle line; {depth_view}, {tip_interlaminar_thoracic.at_line} the ventral interlaminar or spinolaminar line[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: AP, {tip_interlaminar_thoracic.in_window} la ventana interlaminar, {tip_interlaminar_thoracic.not_lateral} la línea pedicular medial; {depth_view}, {tip_interlaminar_thoracic.at_line} la línea interlaminar ventral o espinolaminar[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_interlaminar_thoracic.in_window} the interlaminar window, {tip_interlaminar_thoracic.not_lateral} the medial pedicle line; {depth_view}, {tip_interlaminar_thoracic.at_line} the ventral interlaminar or spinolaminar line; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: AP, {tip_interlaminar_thoracic.in_window} la ventana interlaminar, {tip_interlaminar_thoracic.not_lateral} la línea pedicular medial; {depth_view}, {tip_interlaminar_thoracic.at_line} la línea interlaminar ventral o espinolaminar; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_interlaminar_thoracic.in_window} the interlaminar window, {tip_interlaminar_thoracic.not_lateral} the medial pedicle line; {depth_view}, {tip_interlaminar_thoracic.at_line} the ventral interlaminar or spinolaminar line.</source>
        <translation>Posición de la aguja: AP, {tip_interlaminar_thoracic.in_window} la ventana interlaminar, {tip_interlaminar_thoracic.not_lateral} la línea pedicular medial; {depth_view}, {tip_interlaminar_thoracic.at_line} la línea interlaminar ventral o espinolaminar.</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_interlaminar.in_window} the interlaminar window, {tip_interlaminar.not_lateral} the medial pedicle line; {depth_view}, {tip_interlaminar.at_line} the ventral interlaminar or spinolaminar line[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: AP, {tip_interlaminar.in_window} la ventana interlaminar, {tip_interlaminar.not_lateral} la línea pedicular medial; {depth_view}, {tip_interlaminar.at_line} la línea interlaminar ventral o espinolaminar[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_interlaminar.in_window} the interlaminar window, {tip_interlaminar.not_lateral} the medial pedicle line; {depth_view}, {tip_interlaminar.at_line} the ventral interlaminar or spinolaminar line; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: AP, {tip_interlaminar.in_window} la ventana interlaminar, {tip_interlaminar.not_lateral} la línea pedicular medial; {depth_view}, {tip_interlaminar.at_line} la línea interlaminar ventral o espinolaminar; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_interlaminar.in_window} the interlaminar window, {tip_interlaminar.not_lateral} the medial pedicle line; {depth_view}, {tip_interlaminar.at_line} the ventral interlaminar or spinolaminar line.</source>
        <translation>Posición de la aguja: AP, {tip_interlaminar.in_window} la ventana interlaminar, {tip_interlaminar.not_lateral} la línea pedicular medial; {depth_view}, {tip_interlaminar.at_line} la línea interlaminar ventral o espinolaminar.</translation>
    </message>
    <message>
        <source>Target: {target}, midline entry[ at {entry_angle}].</source>
        <translation>Objetivo: {target}, entrada en la línea media[ a {entry_angle}].</translation>
    </message>
    <message>
        <source>Target: {target}, paramedian entry[ at {entry_angle}].</source>
        <translation>Objetivo: {target}, entrada paramedial[ a {entry_angle}].</translation>
    </message>
    <message>
        <source>The patient {able_to_communicate}.</source>
        <translation>El paciente {able_to_communicate}.</translation>
    </message>
    <message>
        <source>After skin infiltration with {skin.drug} {skin.concentration} {skin.volume}, a {needle.gauge} {needle.length} {needle.type} needle was advanced under {imaging.modality}.</source>
        <translation>Tras infiltrar la piel con {skin.drug} {skin.concentration} {skin.volume}, se avanzó una aguja {needle.type} {needle.gauge} {needle.length} bajo {imaging.modality}.</translation>
    </message>
    <message>
        <source>Without skin infiltration, a {needle.gauge} {needle.length} {needle.type} needle was advanced under {imaging.modality}.</source>
        <translation>Sin infiltración de la piel, se avanzó una aguja {needle.type} {needle.gauge} {needle.length} bajo {imaging.modality}.</translation>
    </message>
    <message>
        <source>a {needle.gauge} {needle.length} {needle.type} needle was advanced under {imaging.modality}.</source>
        <translation>se avanzó una aguja {needle.type} {needle.gauge} {needle.length} bajo {imaging.modality}.</translation>
    </message>
    <message>
        <source>Cervical medial branch block</source>
        <translation>Bloqueo de rama medial cervical</translation>
    </message>
    <message>
        <source>Thoracic medial branch block</source>
        <translation>Bloqueo de rama medial torácica</translation>
    </message>
    <message>
        <source>Lumbar medial branch block</source>
        <translation>Bloqueo de rama medial lumbar</translation>
    </message>
    <message>
        <source>decision on the block</source>
        <translation>decisión sobre el bloqueo</translation>
    </message>
    <message>
        <source>Block and diary</source>
        <translation>Bloqueo y diario</translation>
    </message>
    <message>
        <source>What brings on the usual pain, e.g. standing for 10 min.</source>
        <translation>Lo que provoca el dolor habitual, p. ej. estar de pie 10 min.</translation>
    </message>
    <message>
        <source>Why sooner than two weeks after the first block</source>
        <translation>Por qué antes de dos semanas tras el primer bloqueo</translation>
    </message>
    <message>
        <source>Only where it is.</source>
        <translation>Solo si es así.</translation>
    </message>
    <message>
        <source>Index pain before, during the manoeuvre</source>
        <translation>Dolor índice antes, durante la maniobra</translation>
    </message>
    <message>
        <source>Steroid in the injectate</source>
        <translation>Esteroide en el inyectado</translation>
    </message>
    <message>
        <source>Pain diary issued</source>
        <translation>Diario de dolor entregado</translation>
    </message>
    <message>
        <source>was issued</source>
        <translation>se entregó</translation>
    </message>
    <message>
        <source>was not issued</source>
        <translation>no se entregó</translation>
    </message>
    <message>
        <source>Times in the diary</source>
        <translation>Momentos del diario</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 min</translation>
    </message>
    <message>
        <source>90 min</source>
        <translation>90 min</translation>
    </message>
    <message>
        <source>120 min</source>
        <translation>120 min</translation>
    </message>
    <message>
        <source>180 min</source>
        <translation>180 min</translation>
    </message>
    <message>
        <source>240 min</source>
        <translation>240 min</translation>
    </message>
    <message>
        <source>300 min</source>
        <translation>300 min</translation>
    </message>
    <message>
        <source>360 min</source>
        <translation>360 min</translation>
    </message>
    <message>
        <source>480 min</source>
        <translation>480 min</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation>Al acostarse</translation>
    </message>
    <message>
        <source>bedtime</source>
        <translation>al acostarse</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>A la mañana siguiente</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>a la mañana siguiente</translation>
    </message>
    <message>
        <source>Diary comes back by</source>
        <translation>El diario se devuelve por</translation>
    </message>
    <message>
        <source>Brought to a visit</source>
        <translation>Entrega en consulta</translation>
    </message>
    <message>
        <source>brought to a visit</source>
        <translation>entrega en consulta</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Llamada telefónica</translation>
    </message>
    <message>
        <source>telephone call</source>
        <translation>llamada telefónica</translation>
    </message>
    <message>
        <source>Patient portal</source>
        <translation>Portal del paciente</translation>
    </message>
    <message>
        <source>patient portal</source>
        <translation>portal del paciente</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>correo postal</translation>
    </message>
    <message>
        <source>Diary due</source>
        <translation>Diario previsto para</translation>
    </message>
    <message>
        <source>Purpose: {purpose}.</source>
        <translation>Propósito: {purpose}.</translation>
    </message>
    <message>
        <source>Reason for a second block within two weeks: {early_reason}.</source>
        <translation>Motivo de un segundo bloqueo antes de dos semanas: {early_reason}.</translation>
    </message>
    <message>
        <source>Index pain before the block: {baseline} (manoeuvre: {manoeuvre}).</source>
        <translation>Dolor índice antes del bloqueo: {baseline} (maniobra: {manoeuvre}).</translation>
    </message>
    <message>
        <source>Steroid in the injectate: {steroid}.</source>
        <translation>Esteroide en el inyectado: {steroid}.</translation>
    </message>
    <message>
        <source>A pain diary was issued, with entries after {diary_times}; return: {diary_return}[, due {diary_due}].</source>
        <translation>Se entregó un diario de dolor, con entradas tras {diary_times}; devolución: {diary_return}[, prevista {diary_due}].</translation>
    </message>
    <message>
        <source>No pain diary was issued.</source>
        <translation>No se entregó diario de dolor.</translation>
    </message>
    <message>
        <source>27 G</source>
        <translation>27 G</translation>
    </message>
    <message>
        <source>1.5 in</source>
        <translation>1.5 in</translation>
    </message>
    <message>
        <source>2 in</source>
        <translation>2 in</translation>
    </message>
    <message>
        <source>Needle tip, medial branch</source>
        <translation>Punta de la aguja, rama medial</translation>
    </message>
    <message>
        <source>AP, medial end of the transverse process at the base of the SAP</source>
        <translation>AP, extremo medial del proceso transverso en la base del PAS</translation>
    </message>
    <message>
        <source>Advance in ipsilateral oblique 10–25°, caudad tilt 0–15°; confirm in AP and lateral (not beyond the posterior foramen line).</source>
        <translation>Avance en oblicua ipsilateral 10–25°, inclinación caudal 0–15°; confirme en AP y lateral (sin rebasar la línea posterior del foramen).</translation>
    </message>
    <message>
        <source>Lateral, at the neck of the SAP</source>
        <translation>Lateral, en el cuello del PAS</translation>
    </message>
    <message>
        <source>Lateral, dorsal to the foramen</source>
        <translation>Lateral, dorsal al foramen</translation>
    </message>
    <message>
        <source>dorsal to</source>
        <translation>dorsal respecto de</translation>
    </message>
    <message>
        <source>not dorsal to</source>
        <translation>no dorsal respecto de</translation>
    </message>
    <message>
        <source>Lateral, not ventral to the facet line</source>
        <translation>Lateral, no ventral a la línea facetaria</translation>
    </message>
    <message>
        <source>Contrast must show: stays on the target, no foramen, no vessel.</source>
        <translation>El contraste debe mostrar: permanece en el objetivo, sin foramen, sin vaso.</translation>
    </message>
    <message>
        <source>Expected: stays on the target, no foramen, no vessel; up to 0.3 mL.</source>
        <translation>Esperado: permanece en el objetivo, sin foramen, sin vaso; hasta 0.3 mL.</translation>
    </message>
    <message>
        <source>On the target only</source>
        <translation>Solo en el objetivo</translation>
    </message>
    <message>
        <source>spread on the target only</source>
        <translation>difusión solo en el objetivo</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_lumbar_branch.at_base} the medial end of the transverse process at the base of the superior articular process; lateral, {tip_lumbar_branch.at_neck} the neck of the superior articular process, {tip_lumbar_branch.dorsal} the foramen, {tip_lumbar_branch.not_ventral} the facet line[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: AP, {tip_lumbar_branch.at_base} el extremo medial del proceso transverso en la base del proceso articular superior; lateral, {tip_lumbar_branch.at_neck} el cuello del proceso articular superior, {tip_lumbar_branch.dorsal} los bordes del foramen, {tip_lumbar_branch.not_ventral} la línea facetaria[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_lumbar_branch.at_base} the medial end of the transverse process at the base of the superior articular process; lateral, {tip_lumbar_branch.at_neck} the neck of the superior articular process, {tip_lumbar_branch.dorsal} the foramen, {tip_lumbar_branch.not_ventral} the facet line; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: AP, {tip_lumbar_branch.at_base} el extremo medial del proceso transverso en la base del proceso articular superior; lateral, {tip_lumbar_branch.at_neck} el cuello del proceso articular superior, {tip_lumbar_branch.dorsal} los bordes del foramen, {tip_lumbar_branch.not_ventral} la línea facetaria; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_lumbar_branch.at_base} the medial end of the transverse process at the base of the superior articular process; lateral, {tip_lumbar_branch.at_neck} the neck of the superior articular process, {tip_lumbar_branch.dorsal} the foramen, {tip_lumbar_branch.not_ventral} the facet line.</source>
        <translation>Posición de la aguja: AP, {tip_lumbar_branch.at_base} el extremo medial del proceso transverso en la base del proceso articular superior; lateral, {tip_lumbar_branch.at_neck} el cuello del proceso articular superior, {tip_lumbar_branch.dorsal} los bordes del foramen, {tip_lumbar_branch.not_ventral} la línea facetaria.</translation>
    </message>
    <message>
        <source>Duration of relief: by the pain diary.</source>
        <translation>Duración del alivio: según el diario de dolor.</translation>
    </message>
    <message>
        <source>Diary came back on</source>
        <translation>El diario se devolvió el</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Minutes after needle-out</source>
        <translation>Minutos tras la salida de la aguja</translation>
    </message>
    <message>
        <source>When it was answered, not when it was asked for.</source>
        <translation>Cuándo se respondió, no cuándo se pidió.</translation>
    </message>
    <message>
        <source>Index pain during the manoeuvre</source>
        <translation>Dolor índice durante la maniobra</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido para</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Respondido a las</translation>
    </message>
    <message>
        <source>Could do the manoeuvre</source>
        <translation>Pudo hacer la maniobra</translation>
    </message>
    <message>
        <source>could do the manoeuvre</source>
        <translation>pudo hacer la maniobra</translation>
    </message>
    <message>
        <source>could not do the manoeuvre</source>
        <translation>no pudo hacer la maniobra</translation>
    </message>
    <message>
        <source>rescue medicine taken</source>
        <translation>tomó medicación de rescate</translation>
    </message>
    <message>
        <source>no rescue medicine</source>
        <translation>sin medicación de rescate</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>app</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>At {minutes} min[ (asked for: {slot})][, {at}]: {nrs}[, {relief} relief, calculated][, increased by {increase}, calculated][, {movement}][, {rescue}][; activity: {activity}][; entered by {source}].</source>
        <translation>A los {minutes} min[ (pedido para: {slot})][, {at}]: {nrs}[, alivio de {relief}, calculado][, aumento de {increase}, calculado][, {movement}][, {rescue}][; actividad: {activity}][; registrado por {source}].</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Añadir entrada</translation>
    </message>
    <message>
        <source>While the pain was relieved.</source>
        <translation>Mientras el dolor estaba aliviado.</translation>
    </message>
    <message>
        <source>The diary came back on {returned}.</source>
        <translation>El diario se devolvió el {returned}.</translation>
    </message>
    <message>
        <source>The painful movement {movement_ok}.</source>
        <translation>El movimiento doloroso {movement_ok}.</translation>
    </message>
    <message>
        <source>Sacral lateral branch block</source>
        <translation>Bloqueo de ramas laterales sacras</translation>
    </message>
    <message>
        <source>Sacroiliitis</source>
        <translation>Sacroilitis</translation>
    </message>
    <message>
        <source>sacroiliitis</source>
        <translation>sacroilitis</translation>
    </message>
    <message>
        <source>Spinal instability, sacral and sacrococcygeal region</source>
        <translation>Inestabilidad espinal, región sacra y sacrococcígea</translation>
    </message>
    <message>
        <source>spinal instability, sacral and sacrococcygeal region</source>
        <translation>inestabilidad espinal, región sacra y sacrococcígea</translation>
    </message>
    <message>
        <source>Positive provocation tests, of 5</source>
        <translation>Pruebas de provocación positivas, de 5</translation>
    </message>
    <message>
        <source>Positive sacroiliac provocation tests: {sij_tests} of 5.</source>
        <translation>Pruebas de provocación sacroilíaca positivas: {sij_tests} de 5.</translation>
    </message>
    <message>
        <source>Needle tip, sacral lateral branch</source>
        <translation>Punta de la aguja, rama lateral sacra</translation>
    </message>
    <message>
        <source>AP, at the clock point</source>
        <translation>AP, en el punto horario</translation>
    </message>
    <message>
        <source>Advance in AP of each foramen, cephalad tilt 0–15°, slightly contralateral; confirm in lateral.</source>
        <translation>Avance en AP de cada foramen, inclinación cefálica 0–15°, ligeramente contralateral; confirme en lateral.</translation>
    </message>
    <message>
        <source>AP, at least 7 mm from the foramen</source>
        <translation>AP, al menos a 7 mm del foramen</translation>
    </message>
    <message>
        <source>at least 7 mm from</source>
        <translation>al menos a 7 mm de</translation>
    </message>
    <message>
        <source>less than 7 mm from</source>
        <translation>a menos de 7 mm de</translation>
    </message>
    <message>
        <source>Lateral, on the dorsal surface of the sacrum</source>
        <translation>Lateral, sobre la superficie dorsal del sacro</translation>
    </message>
    <message>
        <source>Clock point</source>
        <translation>Punto horario</translation>
    </message>
    <message>
        <source>Right S1 and S2: 2:30, 4:00, 5:30; S3: 2:30, 4:00. Left: 9:30, 8:00, 6:30. 8–10 mm lateral to the edge of the foramen.</source>
        <translation>S1 y S2 derechos: 2:30, 4:00, 5:30; S3: 2:30, 4:00. Izquierdos: 9:30, 8:00, 6:30. 8–10 mm lateral al borde del foramen.</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_sacral_branch.at_point} the clock point[ {clock_point}], {tip_sacral_branch.on_bone}, {tip_sacral_branch.clear} the foramen; lateral, {tip_sacral_branch.dorsal} the dorsal surface of the sacrum[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: AP, {tip_sacral_branch.at_point} el punto horario[ {clock_point}], {tip_sacral_branch.on_bone}, {tip_sacral_branch.clear} los bordes del foramen; lateral, {tip_sacral_branch.dorsal} la superficie dorsal del sacro[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_sacral_branch.at_point} the clock point[ {clock_point}], {tip_sacral_branch.on_bone}, {tip_sacral_branch.clear} the foramen; lateral, {tip_sacral_branch.dorsal} the dorsal surface of the sacrum; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: AP, {tip_sacral_branch.at_point} el punto horario[ {clock_point}], {tip_sacral_branch.on_bone}, {tip_sacral_branch.clear} los bordes del foramen; lateral, {tip_sacral_branch.dorsal} la superficie dorsal del sacro; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_sacral_branch.at_point} the clock point[ {clock_point}], {tip_sacral_branch.on_bone}, {tip_sacral_branch.clear} the foramen; lateral, {tip_sacral_branch.dorsal} the dorsal surface of the sacrum.</source>
        <translation>Posición de la aguja: AP, {tip_sacral_branch.at_point} el punto horario[ {clock_point}], {tip_sacral_branch.on_bone}, {tip_sacral_branch.clear} los bordes del foramen; lateral, {tip_sacral_branch.dorsal} la superficie dorsal del sacro.</translation>
    </message>
    <message>
        <source>Spinal cord stimulation trial, lead pull</source>
        <translation>Prueba de estimulación de la médula espinal, retiro de electrodos</translation>
    </message>
    <message>
        <source>Responsible: {proceduralist}.</source>
        <translation>Responsable: {proceduralist}.</translation>
    </message>
    <message>
        <source>Nurse: {nurse}.</source>
        <translation>Enfermería: {nurse}.</translation>
    </message>
    <message>
        <source>CRPS I of right upper limb</source>
        <translation>SDRC I de la extremidad superior derecha</translation>
    </message>
    <message>
        <source>CRPS I of left upper limb</source>
        <translation>SDRC I de la extremidad superior izquierda</translation>
    </message>
    <message>
        <source>CRPS I of upper limb, bilateral</source>
        <translation>SDRC I de las extremidades superiores, bilateral</translation>
    </message>
    <message>
        <source>CRPS I of right lower limb</source>
        <translation>SDRC I de la extremidad inferior derecha</translation>
    </message>
    <message>
        <source>CRPS I of left lower limb</source>
        <translation>SDRC I de la extremidad inferior izquierda</translation>
    </message>
    <message>
        <source>CRPS I of lower limb, bilateral</source>
        <translation>SDRC I de las extremidades inferiores, bilateral</translation>
    </message>
    <message>
        <source>CRPS II of upper limb, side not specified</source>
        <translation>SDRC II de extremidad superior, lado no especificado</translation>
    </message>
    <message>
        <source>CRPS II of right upper limb</source>
        <translation>SDRC II de la extremidad superior derecha</translation>
    </message>
    <message>
        <source>CRPS II of left upper limb</source>
        <translation>SDRC II de la extremidad superior izquierda</translation>
    </message>
    <message>
        <source>CRPS II of upper limbs, bilateral</source>
        <translation>SDRC II de las extremidades superiores, bilateral</translation>
    </message>
    <message>
        <source>CRPS II of lower limb, side not specified</source>
        <translation>SDRC II de extremidad inferior, lado no especificado</translation>
    </message>
    <message>
        <source>CRPS II of right lower limb</source>
        <translation>SDRC II de la extremidad inferior derecha</translation>
    </message>
    <message>
        <source>CRPS II of left lower limb</source>
        <translation>SDRC II de la extremidad inferior izquierda</translation>
    </message>
    <message>
        <source>CRPS II of lower limbs, bilateral</source>
        <translation>SDRC II de las extremidades inferiores, bilateral</translation>
    </message>
    <message>
        <source>Mechanical breakdown of spinal neurostimulator lead, initial encounter</source>
        <translation>Falla mecánica de electrodo de neuroestimulador espinal, consulta inicial</translation>
    </message>
    <message>
        <source>mechanical breakdown of spinal neurostimulator lead, initial encounter</source>
        <translation>falla mecánica de electrodo de neuroestimulador espinal, consulta inicial</translation>
    </message>
    <message>
        <source>Displacement of spinal neurostimulator lead, initial encounter</source>
        <translation>Desplazamiento de electrodo de neuroestimulador espinal, consulta inicial</translation>
    </message>
    <message>
        <source>displacement of spinal neurostimulator lead, initial encounter</source>
        <translation>desplazamiento de electrodo de neuroestimulador espinal, consulta inicial</translation>
    </message>
    <message>
        <source>Other mechanical complication of spinal neurostimulator lead, initial encounter</source>
        <translation>Otra complicación mecánica de electrodo de neuroestimulador espinal, consulta inicial</translation>
    </message>
    <message>
        <source>other mechanical complication of spinal neurostimulator lead, initial encounter</source>
        <translation>otra complicación mecánica de electrodo de neuroestimulador espinal, consulta inicial</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Leads placed on</source>
        <translation>Electrodos colocados el</translation>
    </message>
    <message>
        <source>Leads placed</source>
        <translation>Electrodos colocados</translation>
    </message>
    <message>
        <source>Contacts placed</source>
        <translation>Contactos colocados</translation>
    </message>
    <message>
        <source>Anchoring of the leads</source>
        <translation>Fijación de los electrodos</translation>
    </message>
    <message>
        <source>Suture</source>
        <translation>Sutura</translation>
    </message>
    <message>
        <source>by suture</source>
        <translation>con sutura</translation>
    </message>
    <message>
        <source>by adhesive</source>
        <translation>con adhesivo</translation>
    </message>
    <message>
        <source>NOT anchored</source>
        <translation>NO fijados</translation>
    </message>
    <message>
        <source>Pain before the trial</source>
        <translation>Dolor antes de la prueba</translation>
    </message>
    <message>
        <source>Average pain of the day</source>
        <translation>Dolor promedio del día</translation>
    </message>
    <message>
        <source>pain score before the trial</source>
        <translation>puntuación de dolor antes de la prueba</translation>
    </message>
    <message>
        <source>{nrs}[ ({date})]</source>
        <translation>{nrs}[ ({date})]</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Añadir día</translation>
    </message>
    <message>
        <source>Days of the trial</source>
        <translation>Días de la prueba</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>0 is the day the leads were placed.</source>
        <translation>0 es el día en que se colocaron los electrodos.</translation>
    </message>
    <message>
        <source>Average pain</source>
        <translation>Dolor promedio</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Peor dolor</translation>
    </message>
    <message>
        <source>Best pain</source>
        <translation>Menor dolor</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Sleep quality, 0 to 10</source>
        <translation>Calidad del sueño, 0 a 10</translation>
    </message>
    <message>
        <source>Wakings</source>
        <translation>Despertares</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Caminando</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Personal goal, 0 to 10</source>
        <translation>Objetivo personal, 0 a 10</translation>
    </message>
    <message>
        <source>Personal goal</source>
        <translation>Objetivo personal</translation>
    </message>
    <message>
        <source>PEG, once a week</source>
        <translation>PEG, una vez por semana</translation>
    </message>
    <message>
        <source>Opioids taken</source>
        <translation>Opioides tomados</translation>
    </message>
    <message>
        <source>Amount in the day</source>
        <translation>Cantidad en el día</translation>
    </message>
    <message>
        <source>All that was taken in the day; a patch by its rate.</source>
        <translation>Todo lo que se tomó en el día; un parche por su velocidad.</translation>
    </message>
    <message>
        <source>opioid taken</source>
        <translation>opioide tomado</translation>
    </message>
    <message>
        <source>{drug} {daily}</source>
        <translation>{drug} {daily}</translation>
    </message>
    <message>
        <source>Add opioid</source>
        <translation>Añadir opioide</translation>
    </message>
    <message>
        <source>Morphine equivalents</source>
        <translation>Equivalentes de morfina</translation>
    </message>
    <message>
        <source>Opioids, morphine equivalents</source>
        <translation>Opioides, equivalentes de morfina</translation>
    </message>
    <message>
        <source>Only where the opioids themselves are not entered.</source>
        <translation>Solo si no se anotan los propios opioides.</translation>
    </message>
    <message>
        <source>Other medication</source>
        <translation>Otra medicación</translation>
    </message>
    <message>
        <source>Program used</source>
        <translation>Programa usado</translation>
    </message>
    <message>
        <source>Stimulation on</source>
        <translation>Estimulación encendida</translation>
    </message>
    <message>
        <source>Change of where paraesthesia is felt</source>
        <translation>Cambio de dónde se percibe la parestesia</translation>
    </message>
    <message>
        <source>Lead moved by a vertebral level or more</source>
        <translation>Electrodo desplazado un nivel vertebral o más</translation>
    </message>
    <message>
        <source>lead moved by a vertebral level or more</source>
        <translation>electrodo desplazado un nivel vertebral o más</translation>
    </message>
    <message>
        <source>no lead moved</source>
        <translation>ningún electrodo desplazado</translation>
    </message>
    <message>
        <source>Coverage lost</source>
        <translation>Cobertura perdida</translation>
    </message>
    <message>
        <source>coverage lost</source>
        <translation>cobertura perdida</translation>
    </message>
    <message>
        <source>coverage not lost</source>
        <translation>cobertura no perdida</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fiebre</translation>
    </message>
    <message>
        <source>fever</source>
        <translation>fiebre</translation>
    </message>
    <message>
        <source>no fever</source>
        <translation>sin fiebre</translation>
    </message>
    <message>
        <source>Drainage at the site</source>
        <translation>Secreción en el sitio</translation>
    </message>
    <message>
        <source>drainage at the site</source>
        <translation>secreción en el sitio</translation>
    </message>
    <message>
        <source>no drainage</source>
        <translation>sin secreción</translation>
    </message>
    <message>
        <source>New weakness or numbness</source>
        <translation>Debilidad o adormecimiento nuevos</translation>
    </message>
    <message>
        <source>new weakness or numbness</source>
        <translation>debilidad o adormecimiento nuevos</translation>
    </message>
    <message>
        <source>no new weakness or numbness</source>
        <translation>sin debilidad ni adormecimiento nuevos</translation>
    </message>
    <message>
        <source>All of it resolved by the end of the trial</source>
        <translation>Todo resuelto al final de la prueba</translation>
    </message>
    <message>
        <source>resolved by the end of the trial</source>
        <translation>resuelto al final de la prueba</translation>
    </message>
    <message>
        <source>not resolved by the end of the trial</source>
        <translation>no resuelto al final de la prueba</translation>
    </message>
    <message>
        <source>Site symptoms</source>
        <translation>Síntomas en el sitio</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Eventos adversos</translation>
    </message>
    <message>
        <source>Wants to keep it</source>
        <translation>Quiere conservarlo</translation>
    </message>
    <message>
        <source>wants to keep it</source>
        <translation>quiere conservarlo</translation>
    </message>
    <message>
        <source>does not want to keep it</source>
        <translation>no quiere conservarlo</translation>
    </message>
    <message>
        <source>day of the trial</source>
        <translation>día de la prueba</translation>
    </message>
    <message>
        <source>day {day}[ ({date})][: average {nrs_avg}][, now {nrs_now}][, worst {nrs_worst}][, best {nrs_best}][, relief {relief}][, sleep {sleep}][, sleep quality {sleep_quality}][, woke {wakings} times][, walked {walking}][, stood {standing}][, {steps} steps][, goal {goal_score}][ ({goal_text})][, PEG {peg}][, opioids {taken*}][, {mme} MME (calculated)][, opioids {opioids} MME][, {other_meds}][, program {program}][, on {on_hours}][, change of paraesthesia: {paraesthesia_change}][, {migration}][, {coverage_lost}][, {fever}][, {drainage}][, {new_deficit}][, {resolved}][, site: {site}][, charging: {charging}][, events: {events}][, {wants_to_keep}]</source>
        <translation>día {day}[ ({date})][: promedio {nrs_avg}][, ahora {nrs_now}][, peor {nrs_worst}][, menor {nrs_best}][, alivio {relief}][, sueño {sleep}][, calidad del sueño {sleep_quality}][, despertares: {wakings}][, caminó {walking}][, de pie {standing}][, {steps} pasos][, objetivo {goal_score}][ ({goal_text})][, PEG {peg}][, opioides {taken*}][, {mme} MME (calculado)][, opioides {opioids} MME][, {other_meds}][, programa {program}][, encendida {on_hours}][, cambio de la parestesia: {paraesthesia_change}][, {migration}][, {coverage_lost}][, {fever}][, {drainage}][, {new_deficit}][, {resolved}][, sitio: {site}][, carga: {charging}][, eventos: {events}][, {wants_to_keep}]</translation>
    </message>
    <message>
        <source>Goals stated before the trial</source>
        <translation>Objetivos enunciados antes de la prueba</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>{goal}, {met}</source>
        <translation>{goal}, {met}</translation>
    </message>
    <message>
        <source>PEG before</source>
        <translation>PEG antes</translation>
    </message>
    <message>
        <source>PEG at the end</source>
        <translation>PEG al final</translation>
    </message>
    <message>
        <source>ODI before</source>
        <translation>ODI antes</translation>
    </message>
    <message>
        <source>ODI at the end</source>
        <translation>ODI al final</translation>
    </message>
    <message>
        <source>Opioids, morphine equivalents, before</source>
        <translation>Opioides, equivalentes de morfina, antes</translation>
    </message>
    <message>
        <source>Opioids, morphine equivalents, at the end</source>
        <translation>Opioides, equivalentes de morfina, al final</translation>
    </message>
    <message>
        <source>Pulled before the agreed day</source>
        <translation>Retirados antes del día acordado</translation>
    </message>
    <message>
        <source>Patient wants the implant</source>
        <translation>El paciente quiere el implante</translation>
    </message>
    <message>
        <source>wants the implant</source>
        <translation>quiere el implante</translation>
    </message>
    <message>
        <source>does not want the implant</source>
        <translation>no quiere el implante</translation>
    </message>
    <message>
        <source>Mean pain before</source>
        <translation>Dolor medio antes</translation>
    </message>
    <message>
        <source>Mean pain of the last full days</source>
        <translation>Dolor medio de los últimos días completos</translation>
    </message>
    <message>
        <source>Configured criteria</source>
        <translation>Criterios configurados</translation>
    </message>
    <message>
        <source>Decision of the physician</source>
        <translation>Decisión del médico</translation>
    </message>
    <message>
        <source>Implant</source>
        <translation>Implantar</translation>
    </message>
    <message>
        <source>to implant</source>
        <translation>implantar</translation>
    </message>
    <message>
        <source>Repeat the trial</source>
        <translation>Repetir la prueba</translation>
    </message>
    <message>
        <source>to repeat the trial</source>
        <translation>repetir la prueba</translation>
    </message>
    <message>
        <source>No implant</source>
        <translation>No implantar</translation>
    </message>
    <message>
        <source>not to implant</source>
        <translation>no implantar</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>Aún no decidido</translation>
    </message>
    <message>
        <source>not yet decided</source>
        <translation>aún no decidido</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Trial since {began}: {leads_placed} leads, {contacts_placed} contacts; leads {anchoring}.</source>
        <translation>Prueba desde {began}: {leads_placed} electrodos, {contacts_placed} contactos; electrodos {anchoring}.</translation>
    </message>
    <message>
        <source>Trial since {began}: {leads_placed} leads, {contacts_placed} contacts; leads anchored {anchoring}.</source>
        <translation>Prueba desde {began}: {leads_placed} electrodos, {contacts_placed} contactos; electrodos fijados {anchoring}.</translation>
    </message>
    <message>
        <source>Pain before, daily averages: {baseline*}.</source>
        <translation>Dolor antes, promedios diarios: {baseline*}.</translation>
    </message>
    <message>
        <source>Diary: {days*}.</source>
        <translation>Diario: {days*}.</translation>
    </message>
    <message>
        <source>Mean pain {baseline_mean} before, {trial_mean} on the last full days with stimulation[: {relief} relief] (calculated).</source>
        <translation>Dolor medio {baseline_mean} antes, {trial_mean} en los últimos días completos con estimulación[: alivio de {relief}] (calculado).</translation>
    </message>
    <message>
        <source>PEG {peg_before} → {peg_after}.</source>
        <translation>PEG {peg_before} → {peg_after}.</translation>
    </message>
    <message>
        <source>ODI {odi_before} → {odi_after}.</source>
        <translation>ODI {odi_before} → {odi_after}.</translation>
    </message>
    <message>
        <source>Opioids {mme_before} → {mme_after}, morphine equivalents.</source>
        <translation>Opioides {mme_before} → {mme_after}, equivalentes de morfina.</translation>
    </message>
    <message>
        <source>Pulled before the agreed day: {ended_early}.</source>
        <translation>Retirados antes del día acordado: {ended_early}.</translation>
    </message>
    <message>
        <source>The patient {wants_implant}.</source>
        <translation>El paciente {wants_implant}.</translation>
    </message>
    <message>
        <source>By the configured criteria: {criteria} (calculated).</source>
        <translation>Según los criterios configurados: {criteria} (calculado).</translation>
    </message>
    <message>
        <source>Decision of {decided_by}: {decision}; {rationale}.</source>
        <translation>Decisión de {decided_by}: {decision}; {rationale}.</translation>
    </message>
    <message>
        <source>Leads removed</source>
        <translation>Electrodos retirados</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Electrodos</translation>
    </message>
    <message>
        <source>Contacts on the removed lead</source>
        <translation>Contactos del electrodo retirado</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>electrodo</translation>
    </message>
    <message>
        <source>{target}[, {contacts} contacts][, {intact}]</source>
        <translation>{target}[, {contacts} contactos][, {intact}]</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Añadir electrodo</translation>
    </message>
    <message>
        <source>Leads removed, entered at: {targets*}.</source>
        <translation>Electrodos retirados, con entrada en: {targets*}.</translation>
    </message>
    <message>
        <source>Leads out at</source>
        <translation>Salida de los electrodos a las</translation>
    </message>
    <message>
        <source>Prophylaxis</source>
        <translation>Profilaxis</translation>
    </message>
    <message>
        <source>Drug and dose, or none.</source>
        <translation>Fármaco y dosis, o ninguna.</translation>
    </message>
    <message>
        <source>Dressing before</source>
        <translation>Apósito antes</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Limpio</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>limpio</translation>
    </message>
    <message>
        <source>Erythema</source>
        <translation>Eritema</translation>
    </message>
    <message>
        <source>erythema</source>
        <translation>eritema</translation>
    </message>
    <message>
        <source>Drainage</source>
        <translation>Secreción</translation>
    </message>
    <message>
        <source>drainage</source>
        <translation>secreción</translation>
    </message>
    <message>
        <source>Contacts removed</source>
        <translation>Contactos retirados</translation>
    </message>
    <message>
        <source>Leads intact</source>
        <translation>Electrodos íntegros</translation>
    </message>
    <message>
        <source>Tip culture taken</source>
        <translation>Cultivo de punta tomado</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>tip_culture</comment>
        <translation>tomado</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>tomada</translation>
    </message>
    <message>
        <source>not taken</source>
        <comment>tip_culture</comment>
        <translation>no tomado</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no tomada</translation>
    </message>
    <message>
        <source>Bleeding</source>
        <translation>Sangrado</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>minor, stopped by pressure</source>
        <translation>leve, cedió con presión</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mayor</translation>
    </message>
    <message>
        <source>Leads out at {at}: {leads_removed} leads with {contacts_removed} contacts, {intact}.</source>
        <translation>Salida de los electrodos a las {at}: {leads_removed} electrodos con {contacts_removed} contactos; estado: {intact}.</translation>
    </message>
    <message>
        <source>Prophylaxis: {prophylaxis}.</source>
        <translation>Profilaxis: {prophylaxis}.</translation>
    </message>
    <message>
        <source>Dressing before: {dressing}.</source>
        <translation>Apósito antes: {dressing}.</translation>
    </message>
    <message>
        <source>Site: {site}; bleeding: {bleeding}; tip culture {tip_culture}.</source>
        <translation>Sitio: {site}; sangrado: {bleeding}; cultivo de punta: {tip_culture}.</translation>
    </message>
    <message>
        <source>Lead migration</source>
        <translation>Migración de electrodo</translation>
    </message>
    <message>
        <source>lead migration</source>
        <translation>migración de electrodo</translation>
    </message>
    <message>
        <source>Lead fracture</source>
        <translation>Fractura de electrodo</translation>
    </message>
    <message>
        <source>lead fracture</source>
        <translation>fractura de electrodo</translation>
    </message>
    <message>
        <source>Superficial infection</source>
        <translation>Infección superficial</translation>
    </message>
    <message>
        <source>superficial infection</source>
        <translation>infección superficial</translation>
    </message>
    <message>
        <source>Deep infection</source>
        <translation>Infección profunda</translation>
    </message>
    <message>
        <source>deep infection</source>
        <translation>infección profunda</translation>
    </message>
    <message>
        <source>Nerve injury</source>
        <translation>Lesión nerviosa</translation>
    </message>
    <message>
        <source>nerve injury</source>
        <translation>lesión nerviosa</translation>
    </message>
    <message>
        <source>Seroma</source>
        <translation>Seroma</translation>
    </message>
    <message>
        <source>seroma</source>
        <translation>seroma</translation>
    </message>
    <message>
        <source>Skin reaction</source>
        <translation>Reacción cutánea</translation>
    </message>
    <message>
        <source>skin reaction</source>
        <translation>reacción cutánea</translation>
    </message>
    <message>
        <source>Headache after dural puncture</source>
        <translation>Cefalea tras punción dural</translation>
    </message>
    <message>
        <source>headache after dural puncture</source>
        <translation>cefalea tras punción dural</translation>
    </message>
    <message>
        <source>Resolved by the end of the trial</source>
        <translation>Resuelta al final de la prueba</translation>
    </message>
    <message>
        <source>{kind}[, {severity}] at {at} (action: {action}; outcome: {result})[, {resolved}]</source>
        <translation>{kind}[, {severity}] a las {at} (acción: {action}; desenlace: {result})[, {resolved}]</translation>
    </message>
    <message>
        <source>{kind}: {what}; reason: {reason}</source>
        <translation>{kind}: {what}; motivo: {reason}</translation>
    </message>
    <message>
        <source>Spinal cord stimulation, programming</source>
        <translation>Estimulación de la médula espinal, programación</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>{target}[ ({model})]</source>
        <translation>{target}[ ({model})]</translation>
    </message>
    <message>
        <source>Leads entering at: {targets*}.</source>
        <translation>Electrodos con entrada en: {targets*}.</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Programmed at</source>
        <translation>Programado a las</translation>
    </message>
    <message>
        <source>Stimulator</source>
        <translation>Estimulador</translation>
    </message>
    <message>
        <source>External trial stimulator</source>
        <translation>Estimulador externo de prueba</translation>
    </message>
    <message>
        <source>external trial stimulator</source>
        <translation>estimulador externo de prueba</translation>
    </message>
    <message>
        <source>Implanted stimulator</source>
        <translation>Estimulador implantado</translation>
    </message>
    <message>
        <source>implanted stimulator</source>
        <translation>estimulador implantado</translation>
    </message>
    <message>
        <source>Stimulator implanted on</source>
        <translation>Estimulador implantado el</translation>
    </message>
    <message>
        <source>Earlier analyses</source>
        <translation>Análisis anteriores</translation>
    </message>
    <message>
        <source>Last one on a date</source>
        <translation>El último en una fecha</translation>
    </message>
    <message>
        <source>last one on a date</source>
        <translation>el último en una fecha</translation>
    </message>
    <message>
        <source>Date of the last analysis</source>
        <translation>Fecha del último análisis</translation>
    </message>
    <message>
        <source>Programmed by</source>
        <translation>Programado por</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation>Su función</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>physician</source>
        <translation>médico</translation>
    </message>
    <message>
        <source>NP or PA</source>
        <translation>Enfermera especialista o asistente médico</translation>
    </message>
    <message>
        <source>nurse practitioner or physician assistant</source>
        <translation>enfermera especialista o asistente médico</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
    <message>
        <source>representative of the maker, under direction</source>
        <translation>representante del fabricante, bajo dirección</translation>
    </message>
    <message>
        <source>Under the direction of</source>
        <translation>Bajo la dirección de</translation>
    </message>
    <message>
        <source>Parameters changed</source>
        <translation>Parámetros modificados</translation>
    </message>
    <message>
        <source>Contacts and polarity</source>
        <translation>Contactos y polaridad</translation>
    </message>
    <message>
        <source>contacts and polarity</source>
        <translation>contactos y polaridad</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitud</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>amplitud</translation>
    </message>
    <message>
        <source>pulse width</source>
        <translation>ancho de pulso</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>frecuencia</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>waveform</source>
        <translation>forma de onda</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>Ciclado</translation>
    </message>
    <message>
        <source>cycling</source>
        <translation>ciclado</translation>
    </message>
    <message>
        <source>Patient's limits</source>
        <translation>Límites del paciente</translation>
    </message>
    <message>
        <source>limits of the patient's control</source>
        <translation>límites del control del paciente</translation>
    </message>
    <message>
        <source>Program groups</source>
        <translation>Grupos de programas</translation>
    </message>
    <message>
        <source>program groups</source>
        <translation>grupos de programas</translation>
    </message>
    <message>
        <source>Minutes of programming</source>
        <translation>Minutos de programación</translation>
    </message>
    <message>
        <source>Programming at {at}: {generator}; reason: {reason}.</source>
        <translation>Programación a las {at}: {generator}; motivo: {reason}.</translation>
    </message>
    <message>
        <source>Stimulator implanted on {placed}.</source>
        <translation>Estimulador implantado el {placed}.</translation>
    </message>
    <message>
        <source>Last analysis before this one: {last_analysis}.</source>
        <translation>Último análisis antes de este: {last_analysis}.</translation>
    </message>
    <message>
        <source>No analysis before this one.</source>
        <translation>Ningún análisis antes de este.</translation>
    </message>
    <message>
        <source>Programmed by {by} ({by_role})[, under the direction of {directed_by}].</source>
        <translation>Programado por {by} ({by_role})[, bajo la dirección de {directed_by}].</translation>
    </message>
    <message>
        <source>Parameters changed: {parameters}.</source>
        <translation>Parámetros modificados: {parameters}.</translation>
    </message>
    <message>
        <source>Time: {minutes} min.</source>
        <translation>Tiempo: {minutes} min.</translation>
    </message>
    <message>
        <source>Impedances and programs</source>
        <translation>Impedancias y programas</translation>
    </message>
    <message>
        <source>Impedances</source>
        <translation>Impedancias</translation>
    </message>
    <message>
        <source>Lead number</source>
        <translation>Número de electrodo</translation>
    </message>
    <message>
        <source>Contact number</source>
        <translation>Número de contacto</translation>
    </message>
    <message>
        <source>Impedance</source>
        <translation>Impedancia</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Medida a las</translation>
    </message>
    <message>
        <source>impedance</source>
        <translation>impedancia</translation>
    </message>
    <message>
        <source>lead {lead} contact {contact}: {ohm}[ at {at}]</source>
        <translation>electrodo {lead} contacto {contact}: {ohm}[ a las {at}]</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ajustado</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>Antes de la consulta</translation>
    </message>
    <message>
        <source>as set before this visit</source>
        <translation>según se ajustó antes de esta consulta</translation>
    </message>
    <message>
        <source>After the visit</source>
        <translation>Después de la consulta</translation>
    </message>
    <message>
        <source>as set by this visit</source>
        <translation>según se ajustó en esta consulta</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Active contacts</source>
        <translation>Contactos activos</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polaridad</translation>
    </message>
    <message>
        <source>Cathode</source>
        <translation>Cátodo</translation>
    </message>
    <message>
        <source>cathode</source>
        <translation>cátodo</translation>
    </message>
    <message>
        <source>Anode</source>
        <translation>Ánodo</translation>
    </message>
    <message>
        <source>anode</source>
        <translation>ánodo</translation>
    </message>
    <message>
        <source>Part of the current</source>
        <translation>Parte de la corriente</translation>
    </message>
    <message>
        <source>active contact</source>
        <translation>contacto activo</translation>
    </message>
    <message>
        <source>lead {lead} contact {contact} {polarity}[ {percent}]</source>
        <translation>electrodo {lead} contacto {contact} {polarity}[ {percent}]</translation>
    </message>
    <message>
        <source>Tonic</source>
        <translation>Tónica</translation>
    </message>
    <message>
        <source>tonic</source>
        <translation>tónica</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Ráfagas</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>ráfagas</translation>
    </message>
    <message>
        <source>10 kHz</source>
        <translation>10 kHz</translation>
    </message>
    <message>
        <source>DTM</source>
        <translation>DTM</translation>
    </message>
    <message>
        <source>Sub-perception</source>
        <translation>Subumbral</translation>
    </message>
    <message>
        <source>sub-perception</source>
        <translation>subumbral</translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation>Circuito cerrado</translation>
    </message>
    <message>
        <source>closed loop</source>
        <translation>circuito cerrado</translation>
    </message>
    <message>
        <source>Perception threshold</source>
        <translation>Umbral de percepción</translation>
    </message>
    <message>
        <source>Comfort threshold</source>
        <translation>Umbral de comodidad</translation>
    </message>
    <message>
        <source>Discomfort threshold</source>
        <translation>Umbral de molestia</translation>
    </message>
    <message>
        <source>Coverage, as the patient says</source>
        <translation>Cobertura, según el paciente</translation>
    </message>
    <message>
        <source>Where paraesthesia is felt, cells of the body chart</source>
        <translation>Dónde se siente la parestesia, celdas del mapa corporal</translation>
    </message>
    <message>
        <source>As painted: front.L.thigh.1-4,7; none where nothing is felt.</source>
        <translation>Como se pintó: front.L.thigh.1-4,7; none donde no se siente nada.</translation>
    </message>
    <message>
        <source>Coverage by the body chart</source>
        <translation>Cobertura según el mapa corporal</translation>
    </message>
    <message>
        <source>Quality of paraesthesia</source>
        <translation>Calidad de la parestesia</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Activo ahora</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>no activo</translation>
    </message>
    <message>
        <source>Charge of a pulse</source>
        <translation>Carga de un pulso</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>Program {name} ({phase}): {waveform}, {amplitude}, {pulse_width}, {rate}; {contacts*}.</source>
        <translation>Programa {name} ({phase}): {waveform}, {amplitude}, {pulse_width}, {rate}; {contacts*}.</translation>
    </message>
    <message>
        <source>Thresholds: perception {perception}[, comfort {comfort}][, discomfort {discomfort}].</source>
        <translation>Umbrales: percepción {perception}[, comodidad {comfort}][, molestia {discomfort}].</translation>
    </message>
    <message>
        <source>Coverage {coverage}, as the patient says.</source>
        <translation>Cobertura {coverage}, según el paciente.</translation>
    </message>
    <message>
        <source>Paraesthesia painted on the body chart: {felt_cells}[, coverage {map_coverage} (calculated; reference, not a measurement of this patient)].</source>
        <translation>Parestesia pintada en el mapa corporal: {felt_cells}[, cobertura {map_coverage} (calculado; referencia, no una medición de este paciente)].</translation>
    </message>
    <message>
        <source>Paraesthesia: {quality}.</source>
        <translation>Parestesia: {quality}.</translation>
    </message>
    <message>
        <source>Side effects: {side_effects}.</source>
        <translation>Efectos secundarios: {side_effects}.</translation>
    </message>
    <message>
        <source>Charge {charge} a pulse (calculated; bench reference, not a measurement of this patient).</source>
        <translation>Carga {charge} por pulso (calculado; referencia de banco, no es una medición de este paciente).</translation>
    </message>
    <message>
        <source>Program {active}.</source>
        <translation>Programa {active}.</translation>
    </message>
    <message>
        <source>Add program</source>
        <translation>Añadir programa</translation>
    </message>
    <message>
        <source>Impedances: {impedance*}.</source>
        <translation>Impedancias: {impedance*}.</translation>
    </message>
    <message>
        <source>Pain and paraesthesia maps</source>
        <translation>Mapas de dolor y parestesia</translation>
    </message>
    <message>
        <source>Pain, cells of the body chart</source>
        <translation>Dolor, celdas del mapa corporal</translation>
    </message>
    <message>
        <source>Paraesthesia, cells of the body chart</source>
        <translation>Parestesia, celdas del mapa corporal</translation>
    </message>
    <message>
        <source>Painful cells</source>
        <translation>Celdas dolorosas</translation>
    </message>
    <message>
        <source>Painful cells with paraesthesia</source>
        <translation>Celdas dolorosas con parestesia</translation>
    </message>
    <message>
        <source>Cells with paraesthesia outside the pain</source>
        <translation>Celdas con parestesia fuera del dolor</translation>
    </message>
    <message>
        <source>Of the painted maps</source>
        <translation>De los mapas pintados</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Pain painted on the body chart: {pain_map}.</source>
        <translation>Dolor pintado en el mapa corporal: {pain_map}.</translation>
    </message>
    <message>
        <source>Paraesthesia painted on the body chart: {felt_map}.</source>
        <translation>Parestesia pintada en el mapa corporal: {felt_map}.</translation>
    </message>
    <message>
        <source>Body chart: {painted}[, coverage {coverage}] (calculated; reference, not a measurement of this patient).</source>
        <translation>Mapa corporal: {painted}[, cobertura {coverage}] (calculado; referencia, no una medición de este paciente).</translation>
    </message>
    <message>
        <source>Paraesthesia in {overlap_cells} of {pain_cells} painful cells of the body map[, coverage {coverage} (calculated; reference, not a measurement of this patient)][; {outside_cells} cells outside the pain].</source>
        <translation>Parestesia en {overlap_cells} de {pain_cells} celdas dolorosas del mapa corporal[, cobertura {coverage} (calculado; referencia, no es una medición de este paciente)][; {outside_cells} celdas fuera del dolor].</translation>
    </message>
    <message>
        <source>Trial diary</source>
        <translation>Diario de la prueba</translation>
    </message>
    <message>
        <source>Spinal cord stimulation trial, lead placement</source>
        <translation>Prueba de estimulación de la médula espinal, colocación de electrodos</translation>
    </message>
    <message>
        <source>daily contact, day 1</source>
        <translation>contacto diario, día 1</translation>
    </message>
    <message>
        <source>daily contact, day 2</source>
        <translation>contacto diario, día 2</translation>
    </message>
    <message>
        <source>daily contact, day 3</source>
        <translation>contacto diario, día 3</translation>
    </message>
    <message>
        <source>daily contact, day 4</source>
        <translation>contacto diario, día 4</translation>
    </message>
    <message>
        <source>daily contact, day 5</source>
        <translation>contacto diario, día 5</translation>
    </message>
    <message>
        <source>daily contact, day 6</source>
        <translation>contacto diario, día 6</translation>
    </message>
    <message>
        <source>daily contact, day 7</source>
        <translation>contacto diario, día 7</translation>
    </message>
    <message>
        <source>lead {#}: {target}</source>
        <translation>electrodo {#}: {target}</translation>
    </message>
    <message>
        <source>Before the trial</source>
        <translation>Antes de la prueba</translation>
    </message>
    <message>
        <source>Psychological evaluation of</source>
        <translation>Evaluación psicológica del</translation>
    </message>
    <message>
        <source>Psychological evaluation by</source>
        <translation>Evaluación psicológica por</translation>
    </message>
    <message>
        <source>Multidisciplinary screening done</source>
        <translation>Evaluación multidisciplinaria realizada</translation>
    </message>
    <message>
        <source>done</source>
        <comment>multidisciplinary</comment>
        <translation>realizada</translation>
    </message>
    <message>
        <source>done</source>
        <comment>teaching</comment>
        <translation>realizada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>realizado</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>multidisciplinary</comment>
        <translation>no realizada</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>teaching</comment>
        <translation>no realizada</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no realizado</translation>
    </message>
    <message>
        <source>Late or last resort</source>
        <translation>Recurso tardío o último recurso</translation>
    </message>
    <message>
        <source>Other treatments tried or unsuitable</source>
        <translation>Otros tratamientos probados o no adecuados</translation>
    </message>
    <message>
        <source>Facilities and personnel for trial and follow-up available</source>
        <translation>Instalaciones y personal para la prueba y el seguimiento disponibles</translation>
    </message>
    <message>
        <source>MRSA screen</source>
        <translation>Cribado de SARM</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positivo</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positivo</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Antibiotic before the leads</source>
        <translation>Antibiótico antes de los electrodos</translation>
    </message>
    <message>
        <source>Antibiotic given</source>
        <translation>Antibiótico administrado</translation>
    </message>
    <message>
        <source>NOT given</source>
        <translation>NO se administró</translation>
    </message>
    <message>
        <source>Vancomycin</source>
        <translation>Vancomicina</translation>
    </message>
    <message>
        <source>vancomycin</source>
        <translation>vancomicina</translation>
    </message>
    <message>
        <source>Clindamycin</source>
        <translation>Clindamicina</translation>
    </message>
    <message>
        <source>clindamycin</source>
        <translation>clindamicina</translation>
    </message>
    <message>
        <source>Antibiotic: {drug} {dose} at {at}.</source>
        <translation>Antibiótico: {drug} {dose} a las {at}.</translation>
    </message>
    <message>
        <source>Antibiotic {given}.</source>
        <translation>Antibiótico: {given}.</translation>
    </message>
    <message>
        <source>Psychological evaluation on {psych_evaluation}[ by {psych_provider}].</source>
        <translation>Evaluación psicológica el {psych_evaluation}[ por {psych_provider}].</translation>
    </message>
    <message>
        <source>Multidisciplinary screening: {multidisciplinary}.</source>
        <translation>Evaluación multidisciplinaria: {multidisciplinary}.</translation>
    </message>
    <message>
        <source>Late or last resort: {last_resort}.</source>
        <translation>Recurso tardío o último recurso: {last_resort}.</translation>
    </message>
    <message>
        <source>Other treatments tried or unsuitable: {modalities_tried}.</source>
        <translation>Otros tratamientos probados o no adecuados: {modalities_tried}.</translation>
    </message>
    <message>
        <source>Facilities and personnel for trial and follow-up available: {facilities}.</source>
        <translation>Instalaciones y personal para la prueba y el seguimiento disponibles: {facilities}.</translation>
    </message>
    <message>
        <source>MRSA screen: {mrsa_screen}.</source>
        <translation>Cribado de SARM: {mrsa_screen}.</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>Antibiotic given at</source>
        <translation>Antibiótico administrado a las</translation>
    </message>
    <message>
        <source>Antibiotic given: {antibiotic}[, {antibiotic_at}].</source>
        <translation>Antibiótico administrado: {antibiotic}[, {antibiotic_at}].</translation>
    </message>
    <message>
        <source>Skin entry from the midline</source>
        <translation>Entrada en la piel desde la línea media</translation>
    </message>
    <message>
        <source>14 G</source>
        <translation>14 G</translation>
    </message>
    <message>
        <source>15 G</source>
        <translation>15 G</translation>
    </message>
    <message>
        <source>4 in</source>
        <translation>4 in</translation>
    </message>
    <message>
        <source>Coudé</source>
        <translation>Coudé</translation>
    </message>
    <message>
        <source>Epidural space found by</source>
        <translation>Espacio epidural localizado por</translation>
    </message>
    <message>
        <source>Loss of resistance to saline</source>
        <translation>Pérdida de resistencia a solución salina</translation>
    </message>
    <message>
        <source>Loss of resistance to air</source>
        <translation>Pérdida de resistencia a aire</translation>
    </message>
    <message>
        <source>Passing a lead or guide wire</source>
        <translation>Paso de un electrodo o guía</translation>
    </message>
    <message>
        <source>passing a lead or guide wire</source>
        <translation>paso de un electrodo o guía</translation>
    </message>
    <message>
        <source>Final position: epidural space, by {lor_medium}[ at {lor_depth}][; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: espacio epidural, por {lor_medium}[ a {lor_depth}][; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: epidural space, by {lor_medium}[ at {lor_depth}]; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: espacio epidural, por {lor_medium}[ a {lor_depth}]; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: epidural space, by {lor_medium}[ at {lor_depth}].</source>
        <translation>Posición de la aguja: espacio epidural, por {lor_medium}[ a {lor_depth}].</translation>
    </message>
    <message>
        <source>Depth shown on {depth_view}.</source>
        <translation>Profundidad mostrada en {depth_view}.</translation>
    </message>
    <message>
        <source>Lead placed</source>
        <translation>Electrodo colocado</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Electrodo</translation>
    </message>
    <message>
        <source>As impedances and programs call it.</source>
        <translation>Como lo llaman impedancias y programas.</translation>
    </message>
    <message>
        <source>Number of the contact at the tip</source>
        <translation>Número del contacto de la punta</translation>
    </message>
    <message>
        <source>Makers count from 1 or from 0 at the tip.</source>
        <translation>Los fabricantes cuentan desde 1 o desde 0 en la punta.</translation>
    </message>
    <message>
        <source>Contact length</source>
        <translation>Longitud del contacto</translation>
    </message>
    <message>
        <source>Spacing, centre to centre</source>
        <translation>Separación, de centro a centro</translation>
    </message>
    <message>
        <source>Lead {number} placed: {model}, {contacts} contacts, tip contact numbered {tip_contact_index}.</source>
        <translation>Electrodo {number} colocado: {model}, {contacts} contactos, contacto de la punta numerado {tip_contact_index}.</translation>
    </message>
    <message>
        <source>Contacts of {contact_length}[, {spacing} centre to centre].</source>
        <translation>Contactos de {contact_length}[, {spacing} de centro a centro].</translation>
    </message>
    <message>
        <source>Lead UDI {udi}[, lot {lot}].</source>
        <translation>UDI del electrodo {udi}[, lote {lot}].</translation>
    </message>
    <message>
        <source>Lead tip</source>
        <translation>Punta del electrodo</translation>
    </message>
    <message>
        <source>Vertebra</source>
        <translation>Vértebra</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Parte de ella</translation>
    </message>
    <message>
        <source>Upper third</source>
        <translation>Tercio superior</translation>
    </message>
    <message>
        <source>upper third</source>
        <translation>tercio superior</translation>
    </message>
    <message>
        <source>Middle third</source>
        <translation>Tercio medio</translation>
    </message>
    <message>
        <source>middle third</source>
        <translation>tercio medio</translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation>Tercio inferior</translation>
    </message>
    <message>
        <source>lower third</source>
        <translation>tercio inferior</translation>
    </message>
    <message>
        <source>Disc below it</source>
        <translation>Disco por debajo de ella</translation>
    </message>
    <message>
        <source>disc below it</source>
        <translation>disco por debajo de ella</translation>
    </message>
    <message>
        <source>Against the midline</source>
        <translation>Respecto a la línea media</translation>
    </message>
    <message>
        <source>in the midline</source>
        <translation>en la línea media</translation>
    </message>
    <message>
        <source>Left, class 1</source>
        <translation>Izquierda, clase 1</translation>
    </message>
    <message>
        <source>left of the midline (class 1)</source>
        <translation>a la izquierda de la línea media (clase 1)</translation>
    </message>
    <message>
        <source>Left, class 2</source>
        <translation>Izquierda, clase 2</translation>
    </message>
    <message>
        <source>left of the midline (class 2)</source>
        <translation>a la izquierda de la línea media (clase 2)</translation>
    </message>
    <message>
        <source>Right, class 1</source>
        <translation>Derecha, clase 1</translation>
    </message>
    <message>
        <source>right of the midline (class 1)</source>
        <translation>a la derecha de la línea media (clase 1)</translation>
    </message>
    <message>
        <source>Right, class 2</source>
        <translation>Derecha, clase 2</translation>
    </message>
    <message>
        <source>right of the midline (class 2)</source>
        <translation>a la derecha de la línea media (clase 2)</translation>
    </message>
    <message>
        <source>Lateral or CLO, lead dorsal in the canal</source>
        <translation>Lateral u oblicua contralateral, electrodo dorsal en el canal</translation>
    </message>
    <message>
        <source>dorsal in the canal</source>
        <translation>dorsal en el canal</translation>
    </message>
    <message>
        <source>NOT dorsal in the canal</source>
        <translation>NO dorsal en el canal</translation>
    </message>
    <message>
        <source>Level of each contact</source>
        <translation>Nivel de cada contacto</translation>
    </message>
    <message>
        <source>Tip against the other lead</source>
        <translation>Punta respecto al otro electrodo</translation>
    </message>
    <message>
        <source>Lead tip at {vertebra}, {third}, {mediolateral}; on lateral or CLO, {dorsal_confirmed}.</source>
        <translation>Punta del electrodo en {vertebra}, {third}, {mediolateral}; en lateral u oblicua contralateral, {dorsal_confirmed}.</translation>
    </message>
    <message>
        <source>Contacts at {contact_levels}.</source>
        <translation>Contactos en {contact_levels}.</translation>
    </message>
    <message>
        <source>Against the other lead: {relation}.</source>
        <translation>Respecto al otro electrodo: {relation}.</translation>
    </message>
    <message>
        <source>Lead entry: {target}[, {paramedian} from the midline][, at {entry_angle}].</source>
        <translation>Entrada del electrodo: {target}[, {paramedian} desde la línea media][, a {entry_angle}].</translation>
    </message>
    <message>
        <source>No lead was placed here.</source>
        <translation>No se colocó ningún electrodo aquí.</translation>
    </message>
    <message>
        <source>Testing and programs</source>
        <translation>Pruebas y programas</translation>
    </message>
    <message>
        <source>Program {name}: {waveform}, {amplitude}, {pulse_width}, {rate}; {contacts*}.</source>
        <translation>Programa {name}: {waveform}, {amplitude}, {pulse_width}, {rate}; {contacts*}.</translation>
    </message>
    <message>
        <source>End of the placement</source>
        <translation>Fin de la colocación</translation>
    </message>
    <message>
        <source>Incision or first needle</source>
        <translation>Incisión o primera aguja</translation>
    </message>
    <message>
        <source>Leads left in place for the trial</source>
        <translation>Electrodos dejados colocados para la prueba</translation>
    </message>
    <message>
        <source>were left in place for the trial</source>
        <translation>se dejaron colocados para la prueba</translation>
    </message>
    <message>
        <source>were NOT left in place</source>
        <translation>NO se dejaron colocados</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>Dressing</source>
        <translation>Apósito</translation>
    </message>
    <message>
        <source>External stimulator</source>
        <translation>Estimulador externo</translation>
    </message>
    <message>
        <source>Generic, tonic</source>
        <translation>Genérico, tónico</translation>
    </message>
    <message>
        <source>generic, tonic</source>
        <translation>genérico, tónico</translation>
    </message>
    <message>
        <source>Generic, burst</source>
        <translation>Genérico, ráfagas</translation>
    </message>
    <message>
        <source>generic, burst</source>
        <translation>genérico, ráfagas</translation>
    </message>
    <message>
        <source>Generic, 10 kHz</source>
        <translation>Genérico, 10 kHz</translation>
    </message>
    <message>
        <source>generic, 10 kHz</source>
        <translation>genérico, 10 kHz</translation>
    </message>
    <message>
        <source>Generic, several waveforms</source>
        <translation>Genérico, varias formas de onda</translation>
    </message>
    <message>
        <source>generic, several waveforms</source>
        <translation>genérico, varias formas de onda</translation>
    </message>
    <message>
        <source>Serial number of the external stimulator</source>
        <translation>Número de serie del estimulador externo</translation>
    </message>
    <message>
        <source>Teaching done</source>
        <translation>Enseñanza realizada</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restricciones</translation>
    </message>
    <message>
        <source>Date of the lead pull</source>
        <translation>Fecha del retiro de electrodos</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Número al que llamar</translation>
    </message>
    <message>
        <source>The clinic's, as given to the patient.</source>
        <translation>El de la clínica, tal como se dio al paciente.</translation>
    </message>
    <message>
        <source>Incision or first needle at {incision}.</source>
        <translation>Incisión o primera aguja a las {incision}.</translation>
    </message>
    <message>
        <source>The leads {leads_left}[: {not_left}].</source>
        <translation>Los electrodos {leads_left}[: {not_left}].</translation>
    </message>
    <message>
        <source>Leads anchored: {anchoring}.</source>
        <translation>Electrodos fijados: {anchoring}.</translation>
    </message>
    <message>
        <source>Leads: {anchoring}.</source>
        <translation>Electrodos: {anchoring}.</translation>
    </message>
    <message>
        <source>Dressing: {dressing}.</source>
        <translation>Apósito: {dressing}.</translation>
    </message>
    <message>
        <source>External stimulator: {stimulator}.</source>
        <translation>Estimulador externo: {stimulator}.</translation>
    </message>
    <message>
        <source>External stimulator, serial number {stimulator_serial}.</source>
        <translation>Estimulador externo, número de serie {stimulator_serial}.</translation>
    </message>
    <message>
        <source>Teaching: {teaching}; restrictions: {restrictions}.</source>
        <translation>Enseñanza: {teaching}; restricciones: {restrictions}.</translation>
    </message>
    <message>
        <source>Lead pull on {return_date}; number to call: {contact}.</source>
        <translation>Retiro de electrodos el {return_date}; número al que llamar: {contact}.</translation>
    </message>
    <message>
        <source>After lead removal</source>
        <translation>Tras el retiro de electrodos</translation>
    </message>
    <message>
        <source>stays held until the leads are out</source>
        <translation>permanece suspendido hasta que se retiren los electrodos</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Lower third of the joint</source>
        <translation>Tercio inferior de la articulación</translation>
    </message>
    <message>
        <source>entry at the lower third of the joint</source>
        <translation>entrada en el tercio inferior de la articulación</translation>
    </message>
    <message>
        <source>Middle third of the joint</source>
        <translation>Tercio medio de la articulación</translation>
    </message>
    <message>
        <source>entry at the middle third of the joint</source>
        <translation>entrada en el tercio medio de la articulación</translation>
    </message>
    <message>
        <source>Upper third of the joint</source>
        <translation>Tercio superior de la articulación</translation>
    </message>
    <message>
        <source>entry at the upper third of the joint</source>
        <translation>entrada en el tercio superior de la articulación</translation>
    </message>
    <message>
        <source>C-arm contralateral oblique</source>
        <translation>Oblicuidad contralateral del arco en C</translation>
    </message>
    <message>
        <source>AP or oblique, tip in the lower part of the joint line</source>
        <translation>AP u oblicua, punta en la parte inferior de la interlínea articular</translation>
    </message>
    <message>
        <source>Advance in AP with contralateral oblique 5–20°, until the posterior and anterior joint lines overlap; confirm in lateral.</source>
        <translation>Avance en AP con oblicuidad contralateral 5–20°, hasta superponer las interlíneas posterior y anterior; confirme en lateral.</translation>
    </message>
    <message>
        <source>in the lower part of the joint line</source>
        <translation>en la parte inferior de la interlínea articular</translation>
    </message>
    <message>
        <source>not in the lower part of the joint line</source>
        <translation>no en la parte inferior de la interlínea articular</translation>
    </message>
    <message>
        <source>Lateral, not ventral to the anterior border of the sacrum</source>
        <translation>Lateral, no ventral a la línea del borde anterior del sacro</translation>
    </message>
    <message>
        <source>Contrast must show: arthrogram along the joint line.</source>
        <translation>El contraste debe mostrar: artrograma a lo largo de la interlínea articular.</translation>
    </message>
    <message>
        <source>Expected: arthrogram along the joint line.</source>
        <translation>Esperado: artrograma a lo largo de la interlínea articular.</translation>
    </message>
    <message>
        <source>arthrogram</source>
        <translation>artrograma</translation>
    </message>
    <message>
        <source>Ventral leak</source>
        <translation>Fuga ventral</translation>
    </message>
    <message>
        <source>ventral leak</source>
        <translation>fuga ventral</translation>
    </message>
    <message>
        <source>Dorsal leak</source>
        <translation>Fuga dorsal</translation>
    </message>
    <message>
        <source>dorsal leak</source>
        <translation>fuga dorsal</translation>
    </message>
    <message>
        <source>Leak to a sacral foramen</source>
        <translation>Fuga a un foramen sacro</translation>
    </message>
    <message>
        <source>leak to a sacral foramen</source>
        <translation>fuga a un foramen sacro</translation>
    </message>
    <message>
        <source>Final position: AP or oblique, {tip_sacroiliac.in_joint}; lateral, {tip_sacroiliac.not_ventral} the anterior border of the sacrum[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: AP u oblicua, {tip_sacroiliac.in_joint}; lateral, {tip_sacroiliac.not_ventral} la línea del borde anterior del sacro[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: AP or oblique, {tip_sacroiliac.in_joint}; lateral, {tip_sacroiliac.not_ventral} the anterior border of the sacrum; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: AP u oblicua, {tip_sacroiliac.in_joint}; lateral, {tip_sacroiliac.not_ventral} la línea del borde anterior del sacro; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: AP or oblique, {tip_sacroiliac.in_joint}; lateral, {tip_sacroiliac.not_ventral} the anterior border of the sacrum.</source>
        <translation>Posición de la aguja: AP u oblicua, {tip_sacroiliac.in_joint}; lateral, {tip_sacroiliac.not_ventral} la línea del borde anterior del sacro.</translation>
    </message>
    <message>
        <source>Target: {target}, {entry}[, C-arm contralateral oblique {oblique_angle}].</source>
        <translation>Objetivo: {target}, {entry}[, oblicuidad contralateral del arco en C {oblique_angle}].</translation>
    </message>
    <message>
        <source>Sacroiliac joint radiofrequency ablation</source>
        <translation>Ablación por radiofrecuencia de la articulación sacroilíaca</translation>
    </message>
    <message>
        <source>Stellate ganglion block</source>
        <translation>Bloqueo del ganglio estrellado</translation>
    </message>
    <message>
        <source>Saved pictures</source>
        <translation>Imágenes guardadas</translation>
    </message>
    <message>
        <source>Saved pictures: {views}.</source>
        <translation>Imágenes guardadas: {views}.</translation>
    </message>
    <message>
        <source>Level and side</source>
        <translation>Nivel y lado</translation>
    </message>
    <message>
        <source>In plane, lateral to medial</source>
        <translation>En plano, de lateral a medial</translation>
    </message>
    <message>
        <source>in-plane lateral-to-medial</source>
        <translation>en plano de lateral a medial</translation>
    </message>
    <message>
        <source>In plane, medial to lateral</source>
        <translation>En plano, de medial a lateral</translation>
    </message>
    <message>
        <source>in-plane medial-to-lateral</source>
        <translation>en plano de medial a lateral</translation>
    </message>
    <message>
        <source>Out of plane</source>
        <translation>Fuera de plano</translation>
    </message>
    <message>
        <source>out-of-plane</source>
        <translation>fuera de plano</translation>
    </message>
    <message>
        <source>Seen before the puncture</source>
        <translation>Visto antes de la punción</translation>
    </message>
    <message>
        <source>Carotid artery</source>
        <translation>Arteria carótida</translation>
    </message>
    <message>
        <source>carotid artery</source>
        <translation>arteria carótida</translation>
    </message>
    <message>
        <source>Internal jugular vein</source>
        <translation>Vena yugular interna</translation>
    </message>
    <message>
        <source>internal jugular vein</source>
        <translation>vena yugular interna</translation>
    </message>
    <message>
        <source>Vertebral artery</source>
        <translation>Arteria vertebral</translation>
    </message>
    <message>
        <source>vertebral artery</source>
        <translation>arteria vertebral</translation>
    </message>
    <message>
        <source>Inferior thyroid artery</source>
        <translation>Arteria tiroidea inferior</translation>
    </message>
    <message>
        <source>inferior thyroid artery</source>
        <translation>arteria tiroidea inferior</translation>
    </message>
    <message>
        <source>Longus colli</source>
        <translation>Músculo largo del cuello</translation>
    </message>
    <message>
        <source>longus colli</source>
        <translation>músculo largo del cuello</translation>
    </message>
    <message>
        <source>Anterior tubercle of C6</source>
        <translation>Tubérculo anterior de C6</translation>
    </message>
    <message>
        <source>anterior tubercle of C6</source>
        <translation>tubérculo anterior de C6</translation>
    </message>
    <message>
        <source>Nerve root</source>
        <translation>Raíz nerviosa</translation>
    </message>
    <message>
        <source>nerve root</source>
        <translation>raíz nerviosa</translation>
    </message>
    <message>
        <source>Oesophagus</source>
        <translation>Esófago</translation>
    </message>
    <message>
        <source>oesophagus</source>
        <translation>esófago</translation>
    </message>
    <message>
        <source>Color Doppler</source>
        <translation>Doppler color</translation>
    </message>
    <message>
        <source>Vessel in the needle path</source>
        <translation>Vaso en el trayecto de la aguja</translation>
    </message>
    <message>
        <source>a vessel was in the needle path</source>
        <translation>había un vaso en el trayecto de la aguja</translation>
    </message>
    <message>
        <source>no vessel was in the needle path</source>
        <translation>no había ningún vaso en el trayecto de la aguja</translation>
    </message>
    <message>
        <source>Blunt</source>
        <translation>Roma</translation>
    </message>
    <message>
        <source>blunt</source>
        <translation>roma</translation>
    </message>
    <message>
        <source>Echogenic</source>
        <translation>Ecogénica</translation>
    </message>
    <message>
        <source>echogenic</source>
        <translation>ecogénica</translation>
    </message>
    <message>
        <source>Ultrasound, deep to the prevertebral fascia</source>
        <translation>Ecografía, profundo a la fascia prevertebral</translation>
    </message>
    <message>
        <source>Advance in axial view at the anterior tubercle of C6, or at C7 where it has none; confirm in the same view with color Doppler.</source>
        <translation>Avance en vista axial en el tubérculo anterior de C6, o en C7 donde no existe; confirme en la misma vista con Doppler color.</translation>
    </message>
    <message>
        <source>deep to</source>
        <translation>profundo a</translation>
    </message>
    <message>
        <source>not deep to</source>
        <translation>no profundo a</translation>
    </message>
    <message>
        <source>Ultrasound, at the surface of the longus colli</source>
        <translation>Ecografía, en la superficie del músculo largo del cuello</translation>
    </message>
    <message>
        <source>at the surface of</source>
        <translation>en contacto con</translation>
    </message>
    <message>
        <source>not at the surface of</source>
        <translation>no en contacto con</translation>
    </message>
    <message>
        <source>Ultrasound, tip seen throughout</source>
        <translation>Ecografía, punta visible en todo momento</translation>
    </message>
    <message>
        <source>Contrast must show: spread along the longus colli.</source>
        <translation>El contraste debe mostrar: difusión a lo largo del músculo largo del cuello.</translation>
    </message>
    <message>
        <source>seen throughout</source>
        <translation>visible en todo momento</translation>
    </message>
    <message>
        <source>not seen throughout</source>
        <translation>no visible en todo momento</translation>
    </message>
    <message>
        <source>In increments with aspiration</source>
        <translation>En incrementos con aspiración</translation>
    </message>
    <message>
        <source>in increments with aspiration in between</source>
        <translation>en incrementos con aspiración intermedia</translation>
    </message>
    <message>
        <source>not in increments</source>
        <translation>no en incrementos</translation>
    </message>
    <message>
        <source>Spread seen</source>
        <translation>Difusión observada</translation>
    </message>
    <message>
        <source>Along the longus colli</source>
        <translation>A lo largo del músculo largo del cuello</translation>
    </message>
    <message>
        <source>spread along the longus colli</source>
        <translation>difusión a lo largo del músculo largo del cuello</translation>
    </message>
    <message>
        <source>In the longus colli</source>
        <translation>En el músculo largo del cuello</translation>
    </message>
    <message>
        <source>spread in the longus colli</source>
        <translation>difusión en el músculo largo del cuello</translation>
    </message>
    <message>
        <source>Superficial to the fascia</source>
        <translation>Superficial a la fascia</translation>
    </message>
    <message>
        <source>spread superficial to the prevertebral fascia</source>
        <translation>difusión superficial a la fascia prevertebral</translation>
    </message>
    <message>
        <source>In the carotid sheath</source>
        <translation>En la vaina carotídea</translation>
    </message>
    <message>
        <source>spread in the carotid sheath</source>
        <translation>difusión en la vaina carotídea</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>No observada</translation>
    </message>
    <message>
        <source>spread not seen</source>
        <translation>difusión no observada</translation>
    </message>
    <message>
        <source>Final position: ultrasound, {tip_stellate.under_fascia} the prevertebral fascia, {tip_stellate.on_muscle} the longus colli, tip {tip_stellate.tip_seen}[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: ecografía, {tip_stellate.under_fascia} la fascia prevertebral, {tip_stellate.on_muscle} la superficie del músculo largo del cuello, punta {tip_stellate.tip_seen}[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: ultrasound, {tip_stellate.under_fascia} the prevertebral fascia, {tip_stellate.on_muscle} the longus colli, tip {tip_stellate.tip_seen}; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: ecografía, {tip_stellate.under_fascia} la fascia prevertebral, {tip_stellate.on_muscle} la superficie del músculo largo del cuello, punta {tip_stellate.tip_seen}; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: ultrasound, {tip_stellate.under_fascia} the prevertebral fascia, {tip_stellate.on_muscle} the longus colli, tip {tip_stellate.tip_seen}.</source>
        <translation>Posición de la aguja: ecografía, {tip_stellate.under_fascia} la fascia prevertebral, {tip_stellate.on_muscle} la superficie del músculo largo del cuello, punta {tip_stellate.tip_seen}.</translation>
    </message>
    <message>
        <source>Given {increments}.</source>
        <translation>Administrado {increments}.</translation>
    </message>
    <message>
        <source>On ultrasound: {spread}.</source>
        <translation>En la ecografía: {spread}.</translation>
    </message>
    <message>
        <source>Target: {target}, {approach} approach.</source>
        <translation>Objetivo: {target}, abordaje {approach}.</translation>
    </message>
    <message>
        <source>Seen on ultrasound before the puncture: {seen}; {vessel_in_path}.</source>
        <translation>Visto en la ecografía antes de la punción: {seen}; {vessel_in_path}.</translation>
    </message>
    <message>
        <source>Color Doppler was {doppler}.</source>
        <translation>Doppler color: {doppler}.</translation>
    </message>
    <message>
        <source>Horner's signs</source>
        <translation>Signos de Horner</translation>
    </message>
    <message>
        <source>Miosis</source>
        <translation>Miosis</translation>
    </message>
    <message>
        <source>miosis</source>
        <translation>miosis</translation>
    </message>
    <message>
        <source>Ptosis</source>
        <translation>Ptosis</translation>
    </message>
    <message>
        <source>ptosis</source>
        <translation>ptosis</translation>
    </message>
    <message>
        <source>Anhidrosis</source>
        <translation>Anhidrosis</translation>
    </message>
    <message>
        <source>anhidrosis</source>
        <translation>anhidrosis</translation>
    </message>
    <message>
        <source>Conjunctival injection</source>
        <translation>Inyección conjuntival</translation>
    </message>
    <message>
        <source>conjunctival injection</source>
        <translation>inyección conjuntival</translation>
    </message>
    <message>
        <source>Skin temperature of the hand</source>
        <translation>Temperatura cutánea de la mano</translation>
    </message>
    <message>
        <source>Treated side before</source>
        <translation>Lado tratado antes</translation>
    </message>
    <message>
        <source>Treated side after</source>
        <translation>Lado tratado después</translation>
    </message>
    <message>
        <source>Other side before</source>
        <translation>Otro lado antes</translation>
    </message>
    <message>
        <source>Other side after</source>
        <translation>Otro lado después</translation>
    </message>
    <message>
        <source>Skin temperature of the hand: treated side {before} before and {after} after[; other side {other_before} before and {other_after} after].</source>
        <translation>Temperatura cutánea de la mano: lado tratado {before} antes y {after} después[; otro lado {other_before} antes y {other_after} después].</translation>
    </message>
    <message>
        <source>Hoarseness</source>
        <translation>Disfonía</translation>
    </message>
    <message>
        <source>hoarseness</source>
        <translation>disfonía</translation>
    </message>
    <message>
        <source>Difficulty swallowing</source>
        <translation>Dificultad para deglutir</translation>
    </message>
    <message>
        <source>difficulty swallowing</source>
        <translation>dificultad para deglutir</translation>
    </message>
    <message>
        <source>Shortness of breath</source>
        <translation>Disnea</translation>
    </message>
    <message>
        <source>shortness of breath</source>
        <translation>disnea</translation>
    </message>
    <message>
        <source>Weakness or numbness of the arm</source>
        <translation>Debilidad o adormecimiento del brazo</translation>
    </message>
    <message>
        <source>weakness or numbness of the arm</source>
        <translation>debilidad o adormecimiento del brazo</translation>
    </message>
    <message>
        <source>Horner's signs: {horner}.</source>
        <translation>Signos de Horner: {horner}.</translation>
    </message>
    <message>
        <source>Cervical selective nerve root block</source>
        <translation>Bloqueo selectivo de raíz nerviosa cervical</translation>
    </message>
    <message>
        <source>Thoracic selective nerve root block</source>
        <translation>Bloqueo selectivo de raíz nerviosa torácica</translation>
    </message>
    <message>
        <source>Lumbar selective nerve root block</source>
        <translation>Bloqueo selectivo de raíz nerviosa lumbar</translation>
    </message>
    <message>
        <source>Selective nerve root block</source>
        <translation>Bloqueo selectivo de raíz nerviosa</translation>
    </message>
    <message>
        <source>Cervical transforaminal epidural steroid injection</source>
        <translation>Inyección epidural transforaminal de esteroide cervical</translation>
    </message>
    <message>
        <source>Thoracic transforaminal epidural steroid injection</source>
        <translation>Inyección epidural transforaminal de esteroide torácica</translation>
    </message>
    <message>
        <source>Lumbar transforaminal epidural steroid injection</source>
        <translation>Inyección epidural transforaminal de esteroide lumbar</translation>
    </message>
    <message>
        <source>Diagnostic SNRB</source>
        <translation>BSRN diagnóstico</translation>
    </message>
    <message>
        <source>diagnostic selective nerve root block</source>
        <translation>bloqueo selectivo diagnóstico de raíz nerviosa</translation>
    </message>
    <message>
        <source>Subpedicular (supraneural)</source>
        <translation>Subpedicular (supraneural)</translation>
    </message>
    <message>
        <source>subpedicular</source>
        <translation>subpedicular</translation>
    </message>
    <message>
        <source>Infraneural (Kambin)</source>
        <translation>Infraneural (Kambin)</translation>
    </message>
    <message>
        <source>infraneural</source>
        <translation>infraneural</translation>
    </message>
    <message>
        <source>Retroneural</source>
        <translation>Retroneural</translation>
    </message>
    <message>
        <source>retroneural</source>
        <translation>retroneural</translation>
    </message>
    <message>
        <source>S1 dorsal foramen</source>
        <translation>Foramen dorsal S1</translation>
    </message>
    <message>
        <source>Posterolateral (cervical)</source>
        <translation>Posterolateral (cervical)</translation>
    </message>
    <message>
        <source>posterolateral</source>
        <translation>posterolateral</translation>
    </message>
    <message>
        <source>Why this approach at this level</source>
        <translation>Por qué este abordaje en este nivel</translation>
    </message>
    <message>
        <source>7 in</source>
        <translation>7 in</translation>
    </message>
    <message>
        <source>Extension tubing</source>
        <translation>Tubo de extensión</translation>
    </message>
    <message>
        <source>Needle tip, subpedicular</source>
        <translation>Punta de la aguja, subpedicular</translation>
    </message>
    <message>
        <source>AP, under the pedicle</source>
        <translation>AP, bajo el pedículo</translation>
    </message>
    <message>
        <source>Advance in ipsilateral oblique 20–30°, SAP under the 6 o'clock pedicle, end plate squared (L5-S1: ipsilateral oblique 10–25°, cephalad tilt 10–20°); confirm in AP and lateral.</source>
        <translation>Avance en oblicua ipsilateral 20–30°, PAS bajo la posición de las 6 del pedículo, platillo alineado (L5-S1: oblicua ipsilateral 10–25°, inclinación cefálica 10–20°); confirme en AP y lateral.</translation>
    </message>
    <message>
        <source>under</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>not under</source>
        <translation>no bajo</translation>
    </message>
    <message>
        <source>AP, not medial to the 6 o'clock line</source>
        <translation>AP, no medial a la línea de las 6</translation>
    </message>
    <message>
        <source>Lateral, upper part of the foramen</source>
        <translation>Lateral, parte superior del foramen</translation>
    </message>
    <message>
        <source>upper foramen</source>
        <translation>parte superior del foramen</translation>
    </message>
    <message>
        <source>not in the upper foramen</source>
        <translation>no en la parte superior del foramen</translation>
    </message>
    <message>
        <source>Lateral, below the pedicle</source>
        <translation>Lateral, por debajo del pedículo</translation>
    </message>
    <message>
        <source>below</source>
        <translation>por debajo de</translation>
    </message>
    <message>
        <source>not below</source>
        <translation>no por debajo de</translation>
    </message>
    <message>
        <source>Lateral, not ventral to the posterior vertebral-body border</source>
        <translation>Lateral, no ventral a la línea del borde posterior del cuerpo vertebral</translation>
    </message>
    <message>
        <source>Contrast must show: neurogram and epidural spread; live, no vessel.</source>
        <translation>El contraste debe mostrar: neurograma y difusión epidural; en tiempo real, sin vaso.</translation>
    </message>
    <message>
        <source>Needle tip, infraneural (Kambin)</source>
        <translation>Punta de la aguja, infraneural (Kambin)</translation>
    </message>
    <message>
        <source>AP, not medial to the mid-pedicle line</source>
        <translation>AP, no medial a la línea mediopedicular</translation>
    </message>
    <message>
        <source>Advance in ipsilateral oblique 30–40°, lateral to the SAP; confirm in AP and lateral (not in the disc).</source>
        <translation>Avance en oblicua ipsilateral 30–40°, lateral al PAS; confirme en AP y lateral (no en el disco).</translation>
    </message>
    <message>
        <source>Lateral, posterior foramen</source>
        <translation>Lateral, parte posterior del foramen</translation>
    </message>
    <message>
        <source>posterior foramen</source>
        <translation>parte posterior del foramen</translation>
    </message>
    <message>
        <source>not in the posterior foramen</source>
        <translation>no en la parte posterior del foramen</translation>
    </message>
    <message>
        <source>Lateral, dorsal to the disc margin</source>
        <translation>Lateral, dorsal al margen del disco</translation>
    </message>
    <message>
        <source>Contrast must show: no disc, no intrathecal spread.</source>
        <translation>El contraste debe mostrar: sin disco, sin difusión intratecal.</translation>
    </message>
    <message>
        <source>Needle tip, S1 foramen</source>
        <translation>Punta de la aguja, foramen S1</translation>
    </message>
    <message>
        <source>AP, within the S1 foramen</source>
        <translation>AP, dentro del foramen S1</translation>
    </message>
    <message>
        <source>Advance in AP, cephalad tilt 5–15°, ipsilateral 5–10° to show the S1 dorsal foramen; confirm in lateral (not past the ventral sacral cortex).</source>
        <translation>Avance en AP, inclinación cefálica 5–15°, ipsilateral 5–10° para mostrar el foramen dorsal S1; confirme en lateral (sin rebasar la cortical ventral del sacro).</translation>
    </message>
    <message>
        <source>AP, below the pedicle</source>
        <translation>AP, por debajo del pedículo</translation>
    </message>
    <message>
        <source>Lateral, inside the sacral canal</source>
        <translation>Lateral, dentro del conducto sacro</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro de</translation>
    </message>
    <message>
        <source>not inside</source>
        <translation>no dentro de</translation>
    </message>
    <message>
        <source>Lateral, not through the ventral cortex</source>
        <translation>Lateral, sin atravesar la cortical ventral</translation>
    </message>
    <message>
        <source>Contrast must show: along the S1 root.</source>
        <translation>El contraste debe mostrar: a lo largo de la raíz S1.</translation>
    </message>
    <message>
        <source>not through</source>
        <translation>sin atravesar</translation>
    </message>
    <message>
        <source>through</source>
        <translation>atravesando</translation>
    </message>
    <message>
        <source>Needle tip, cervical foramen</source>
        <translation>Punta de la aguja, foramen cervical</translation>
    </message>
    <message>
        <source>Oblique, posterior half of the foramen</source>
        <translation>Oblicua, mitad posterior del foramen</translation>
    </message>
    <message>
        <source>Advance in ipsilateral foraminal oblique 45–60°; confirm in AP (not past the middle of the pillar) and oblique.</source>
        <translation>Avance en oblicua foraminal ipsilateral 45–60°; confirme en AP (sin rebasar la mitad del pilar) y oblicua.</translation>
    </message>
    <message>
        <source>Oblique, on the ventral wall of the superior articular process</source>
        <translation>Oblicua, sobre la pared ventral del proceso articular superior</translation>
    </message>
    <message>
        <source>AP, not medial to the middle of the articular pillar</source>
        <translation>AP, no medial a la mitad del pilar articular</translation>
    </message>
    <message>
        <source>Contrast must show: no arterial flow, live or on DSA.</source>
        <translation>El contraste debe mostrar: sin flujo arterial, en tiempo real o en DSA.</translation>
    </message>
    <message>
        <source>Needle tip, retroneural</source>
        <translation>Punta de la aguja, retroneural</translation>
    </message>
    <message>
        <source>Tip on AP</source>
        <translation>Punta en AP</translation>
    </message>
    <message>
        <source>Tip on lateral</source>
        <translation>Punta en lateral</translation>
    </message>
    <message>
        <source>Pedicle</source>
        <translation>Pedículo</translation>
    </message>
    <message>
        <source>Expected: neurogram and epidural spread; live, no vessel.</source>
        <translation>Esperado: neurograma y difusión epidural; en tiempo real, sin vaso.</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_subpedicular.under_pedicle} the {pedicle} pedicle, {tip_subpedicular.not_medial} the 6 o'clock line; lateral, {tip_subpedicular.upper_foramen}[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: AP, {tip_subpedicular.under_pedicle} el pedículo {pedicle}, {tip_subpedicular.not_medial} la línea de las 6; lateral, {tip_subpedicular.upper_foramen}[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_subpedicular.under_pedicle} the {pedicle} pedicle, {tip_subpedicular.not_medial} the 6 o'clock line; lateral, {tip_subpedicular.upper_foramen}; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: AP, {tip_subpedicular.under_pedicle} el pedículo {pedicle}, {tip_subpedicular.not_medial} la línea de las 6; lateral, {tip_subpedicular.upper_foramen}; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_subpedicular.under_pedicle} the {pedicle} pedicle, {tip_subpedicular.not_medial} the 6 o'clock line; lateral, {tip_subpedicular.upper_foramen}.</source>
        <translation>Posición de la aguja: AP, {tip_subpedicular.under_pedicle} el pedículo {pedicle}, {tip_subpedicular.not_medial} la línea de las 6; lateral, {tip_subpedicular.upper_foramen}.</translation>
    </message>
    <message>
        <source>Lateral: {tip_subpedicular.below_pedicle} the pedicle, {tip_subpedicular.not_ventral} the posterior vertebral-body border.</source>
        <translation>Lateral: {tip_subpedicular.below_pedicle} la posición del pedículo, {tip_subpedicular.not_ventral} la línea del borde posterior del cuerpo vertebral.</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_infraneural.not_medial} the mid-pedicle line; lateral, {tip_infraneural.posterior_foramen}, {tip_infraneural.dorsal_to_disc} the disc margin[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: AP, {tip_infraneural.not_medial} la línea mediopedicular; lateral, {tip_infraneural.posterior_foramen}, {tip_infraneural.dorsal_to_disc} la línea del margen del disco[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_infraneural.not_medial} the mid-pedicle line; lateral, {tip_infraneural.posterior_foramen}, {tip_infraneural.dorsal_to_disc} the disc margin; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: AP, {tip_infraneural.not_medial} la línea mediopedicular; lateral, {tip_infraneural.posterior_foramen}, {tip_infraneural.dorsal_to_disc} la línea del margen del disco; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_infraneural.not_medial} the mid-pedicle line; lateral, {tip_infraneural.posterior_foramen}, {tip_infraneural.dorsal_to_disc} the disc margin.</source>
        <translation>Posición de la aguja: AP, {tip_infraneural.not_medial} la línea mediopedicular; lateral, {tip_infraneural.posterior_foramen}, {tip_infraneural.dorsal_to_disc} la línea del margen del disco.</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_s1.within_foramen} the S1 foramen, {tip_s1.below_pedicle} the pedicle; lateral, {tip_s1.inside_canal} the sacral canal, {tip_s1.not_through} the ventral cortex[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: AP, {tip_s1.within_foramen} los bordes del foramen S1, {tip_s1.below_pedicle} la posición del pedículo; lateral, {tip_s1.inside_canal} los límites del conducto sacro, {tip_s1.not_through} la cortical ventral[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_s1.within_foramen} the S1 foramen, {tip_s1.below_pedicle} the pedicle; lateral, {tip_s1.inside_canal} the sacral canal, {tip_s1.not_through} the ventral cortex; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: AP, {tip_s1.within_foramen} los bordes del foramen S1, {tip_s1.below_pedicle} la posición del pedículo; lateral, {tip_s1.inside_canal} los límites del conducto sacro, {tip_s1.not_through} la cortical ventral; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_s1.within_foramen} the S1 foramen, {tip_s1.below_pedicle} the pedicle; lateral, {tip_s1.inside_canal} the sacral canal, {tip_s1.not_through} the ventral cortex.</source>
        <translation>Posición de la aguja: AP, {tip_s1.within_foramen} los bordes del foramen S1, {tip_s1.below_pedicle} la posición del pedículo; lateral, {tip_s1.inside_canal} los límites del conducto sacro, {tip_s1.not_through} la cortical ventral.</translation>
    </message>
    <message>
        <source>Final position: oblique, {tip_cervical.posterior_half} the posterior half of the foramen, {tip_cervical.on_sap} the ventral wall of the superior articular process; AP, {tip_cervical.not_medial} the middle of the articular pillar[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: oblicua, {tip_cervical.posterior_half} la mitad posterior del foramen, {tip_cervical.on_sap} la pared ventral del proceso articular superior; AP, {tip_cervical.not_medial} la mitad del pilar articular[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: oblique, {tip_cervical.posterior_half} the posterior half of the foramen, {tip_cervical.on_sap} the ventral wall of the superior articular process; AP, {tip_cervical.not_medial} the middle of the articular pillar; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: oblicua, {tip_cervical.posterior_half} la mitad posterior del foramen, {tip_cervical.on_sap} la pared ventral del proceso articular superior; AP, {tip_cervical.not_medial} la mitad del pilar articular; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: oblique, {tip_cervical.posterior_half} the posterior half of the foramen, {tip_cervical.on_sap} the ventral wall of the superior articular process; AP, {tip_cervical.not_medial} the middle of the articular pillar.</source>
        <translation>Posición de la aguja: oblicua, {tip_cervical.posterior_half} la mitad posterior del foramen, {tip_cervical.on_sap} la pared ventral del proceso articular superior; AP, {tip_cervical.not_medial} la mitad del pilar articular.</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_retroneural.ap}; lateral, {tip_retroneural.lateral}[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: AP, {tip_retroneural.ap}; lateral, {tip_retroneural.lateral}[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_retroneural.ap}; lateral, {tip_retroneural.lateral}; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: AP, {tip_retroneural.ap}; lateral, {tip_retroneural.lateral}; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_retroneural.ap}; lateral, {tip_retroneural.lateral}.</source>
        <translation>Posición de la aguja: AP, {tip_retroneural.ap}; lateral, {tip_retroneural.lateral}.</translation>
    </message>
    <message>
        <source>{contrast.drug} {contrast.concentration} {contrast.volume}[ (lot {contrast.lot}, exp {contrast.expiry})] injected {contrast.live}: {contrast.pattern}; no vascular pattern recorded.</source>
        <translation>Contraste inyectado: {contrast.drug} {contrast.concentration} {contrast.volume}[ (lote {contrast.lot}, cad. {contrast.expiry})] {contrast.live}: {contrast.pattern}; sin patrón vascular registrado.</translation>
    </message>
    <message>
        <source>{contrast.drug} {contrast.concentration} {contrast.volume}[ (lot {contrast.lot}, exp {contrast.expiry})] injected {contrast.live}: {contrast.pattern}.</source>
        <translation>Contraste inyectado: {contrast.drug} {contrast.concentration} {contrast.volume}[ (lote {contrast.lot}, cad. {contrast.expiry})] {contrast.live}: {contrast.pattern}.</translation>
    </message>
    <message>
        <source>Extension tubing {extension_tubing}.</source>
        <translation>Tubo de extensión: {extension_tubing}.</translation>
    </message>
    <message>
        <source>Relief in the territory of the tested root</source>
        <translation>Alivio en el territorio de la raíz estudiada</translation>
    </message>
    <message>
        <source>relief in the territory of the tested root</source>
        <translation>alivio en el territorio de la raíz estudiada</translation>
    </message>
    <message>
        <source>no relief in the territory of the tested root</source>
        <translation>sin alivio en el territorio de la raíz estudiada</translation>
    </message>
    <message>
        <source>Selective nerve root block: {territory}.</source>
        <translation>Bloqueo selectivo de raíz nerviosa: {territory}.</translation>
    </message>
    <message>
        <source>Vertebral augmentation</source>
        <translation>Aumento vertebral</translation>
    </message>
    <message>
        <source>Balloon kyphoplasty</source>
        <translation>Cifoplastia con balón</translation>
    </message>
    <message>
        <source>Vertebroplasty</source>
        <translation>Vertebroplastia</translation>
    </message>
    <message>
        <source>Age-related osteoporosis with current fracture of vertebra, initial encounter</source>
        <translation>Osteoporosis relacionada con la edad con fractura vertebral actual, consulta inicial</translation>
    </message>
    <message>
        <source>age-related osteoporosis with current fracture of vertebra, initial encounter</source>
        <translation>osteoporosis relacionada con la edad con fractura vertebral actual, consulta inicial</translation>
    </message>
    <message>
        <source>Other osteoporosis with current fracture of vertebra, initial encounter</source>
        <translation>Otra osteoporosis con fractura vertebral actual, consulta inicial</translation>
    </message>
    <message>
        <source>other osteoporosis with current fracture of vertebra, initial encounter</source>
        <translation>otra osteoporosis con fractura vertebral actual, consulta inicial</translation>
    </message>
    <message>
        <source>Collapsed vertebra, thoracic region, initial encounter</source>
        <translation>Vértebra colapsada, región torácica, consulta inicial</translation>
    </message>
    <message>
        <source>collapsed vertebra, thoracic region, initial encounter</source>
        <translation>vértebra colapsada, región torácica, consulta inicial</translation>
    </message>
    <message>
        <source>Collapsed vertebra, thoracolumbar region, initial encounter</source>
        <translation>Vértebra colapsada, región toracolumbar, consulta inicial</translation>
    </message>
    <message>
        <source>collapsed vertebra, thoracolumbar region, initial encounter</source>
        <translation>vértebra colapsada, región toracolumbar, consulta inicial</translation>
    </message>
    <message>
        <source>Collapsed vertebra, lumbar region, initial encounter</source>
        <translation>Vértebra colapsada, región lumbar, consulta inicial</translation>
    </message>
    <message>
        <source>collapsed vertebra, lumbar region, initial encounter</source>
        <translation>vértebra colapsada, región lumbar, consulta inicial</translation>
    </message>
    <message>
        <source>Pathological fracture in neoplastic disease, vertebra, initial encounter</source>
        <translation>Fractura patológica en enfermedad neoplásica, vértebra, consulta inicial</translation>
    </message>
    <message>
        <source>pathological fracture in neoplastic disease, vertebra, initial encounter</source>
        <translation>fractura patológica en enfermedad neoplásica, vértebra, consulta inicial</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>vertebroplasty</source>
        <translation>vertebroplastia</translation>
    </message>
    <message>
        <source>Kyphoplasty with balloon</source>
        <translation>Cifoplastia con balón</translation>
    </message>
    <message>
        <source>kyphoplasty with balloon</source>
        <translation>cifoplastia con balón</translation>
    </message>
    <message>
        <source>Technique: {technique}.</source>
        <translation>Técnica: {technique}.</translation>
    </message>
    <message>
        <source>Cannulas</source>
        <translation>Cánulas</translation>
    </message>
    <message>
        <source>Vertebra and side of the pedicle</source>
        <translation>Vértebra y lado del pedículo</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Transpedicular</source>
        <translation>Transpedicular</translation>
    </message>
    <message>
        <source>transpedicular</source>
        <translation>transpedicular</translation>
    </message>
    <message>
        <source>Extrapedicular</source>
        <translation>Extrapedicular</translation>
    </message>
    <message>
        <source>extrapedicular (parapedicular)</source>
        <translation>extrapedicular (parapedicular)</translation>
    </message>
    <message>
        <source>8 G</source>
        <translation>8 G</translation>
    </message>
    <message>
        <source>10 G</source>
        <translation>10 G</translation>
    </message>
    <message>
        <source>11 G</source>
        <translation>11 G</translation>
    </message>
    <message>
        <source>13 G</source>
        <translation>13 G</translation>
    </message>
    <message>
        <source>10 cm</source>
        <translation>10 cm</translation>
    </message>
    <message>
        <source>12.5 cm</source>
        <translation>12.5 cm</translation>
    </message>
    <message>
        <source>15 cm</source>
        <translation>15 cm</translation>
    </message>
    <message>
        <source>Bevel tip</source>
        <translation>Punta biselada</translation>
    </message>
    <message>
        <source>bevel tip</source>
        <translation>de punta biselada</translation>
    </message>
    <message>
        <source>Diamond tip</source>
        <translation>Punta de diamante</translation>
    </message>
    <message>
        <source>diamond tip</source>
        <translation>de punta de diamante</translation>
    </message>
    <message>
        <source>Cannula tip</source>
        <translation>Punta de la cánula</translation>
    </message>
    <message>
        <source>AP, lateral to the medial pedicle wall until the posterior wall is passed</source>
        <translation>AP, lateral a la pared medial del pedículo hasta rebasar la pared posterior</translation>
    </message>
    <message>
        <source>lateral to the medial pedicle wall until the posterior wall was passed</source>
        <translation>lateral a la pared medial del pedículo hasta rebasar la pared posterior</translation>
    </message>
    <message>
        <source>NOT lateral to the medial pedicle wall until the posterior wall was passed</source>
        <translation>NO lateral a la pared medial del pedículo hasta rebasar la pared posterior</translation>
    </message>
    <message>
        <source>Lateral, tip within the vertebral body</source>
        <translation>Lateral, punta dentro del cuerpo vertebral</translation>
    </message>
    <message>
        <source>tip within the vertebral body</source>
        <translation>punta dentro del cuerpo vertebral</translation>
    </message>
    <message>
        <source>tip NOT within the vertebral body</source>
        <translation>punta NO dentro del cuerpo vertebral</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_body.lateral_to_medial_wall}; lateral, {tip_body.in_body}[; accepted although not as listed: {tip_reason}].</source>
        <translation>Posición final: AP, {tip_body.lateral_to_medial_wall}; lateral, {tip_body.in_body}[; aceptada aunque no corresponde a la lista: {tip_reason}].</translation>
    </message>
    <message>
        <source>Final position: AP, {tip_body.lateral_to_medial_wall}; lateral, {tip_body.in_body}; accepted with limitation: {tip_reason}.</source>
        <translation>Posición final: AP, {tip_body.lateral_to_medial_wall}; lateral, {tip_body.in_body}; aceptada con limitación: {tip_reason}.</translation>
    </message>
    <message>
        <source>Needle position: AP, {tip_body.lateral_to_medial_wall}; lateral, {tip_body.in_body}.</source>
        <translation>Posición de la aguja: AP, {tip_body.lateral_to_medial_wall}; lateral, {tip_body.in_body}.</translation>
    </message>
    <message>
        <source>Through the cannula</source>
        <translation>A través de la cánula</translation>
    </message>
    <message>
        <source>Biopsy</source>
        <translation>Biopsia</translation>
    </message>
    <message>
        <source>What was sent is listed under specimens.</source>
        <translation>Lo que se envió se enumera en muestras.</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No tomada</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Balloon</source>
        <translation>Balón</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Largest volume</source>
        <translation>Volumen máximo</translation>
    </message>
    <message>
        <source>Largest pressure</source>
        <translation>Presión máxima</translation>
    </message>
    <message>
        <source>Intact when out</source>
        <translation>Íntegro al retirarlo</translation>
    </message>
    <message>
        <source>Balloon of {size} inflated to {volume} at {pressure}; when out, {intact}.</source>
        <translation>Balón de {size} inflado a {volume} a {pressure}; al retirarlo, {intact}.</translation>
    </message>
    <message>
        <source>Cement given here</source>
        <translation>Cemento administrado aquí</translation>
    </message>
    <message>
        <source>Cement</source>
        <translation>Cemento</translation>
    </message>
    <message>
        <source>PMMA</source>
        <translation>PMMA</translation>
    </message>
    <message>
        <source>Calcium phosphate</source>
        <translation>Fosfato de calcio</translation>
    </message>
    <message>
        <source>calcium phosphate</source>
        <translation>fosfato de calcio</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Aplicado mediante</translation>
    </message>
    <message>
        <source>Hand, by filler</source>
        <translation>A mano, con aplicador</translation>
    </message>
    <message>
        <source>hand with cement fillers</source>
        <translation>aplicadores de cemento a mano</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Bomba</translation>
    </message>
    <message>
        <source>pressure pump</source>
        <translation>bomba de presión</translation>
    </message>
    <message>
        <source>Delivered under live fluoroscopy</source>
        <translation>Aplicado bajo fluoroscopia en tiempo real</translation>
    </message>
    <message>
        <source>NOT under live fluoroscopy</source>
        <translation>NO bajo fluoroscopia en tiempo real</translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation>Fuga</translation>
    </message>
    <message>
        <source>None seen</source>
        <translation>No se observó</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>no se observó</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>disco</translation>
    </message>
    <message>
        <source>Paravertebral tissue</source>
        <translation>Tejido paravertebral</translation>
    </message>
    <message>
        <source>paravertebral tissue</source>
        <translation>tejido paravertebral</translation>
    </message>
    <message>
        <source>Epidural space</source>
        <translation>Espacio epidural</translation>
    </message>
    <message>
        <source>epidural space</source>
        <translation>espacio epidural</translation>
    </message>
    <message>
        <source>Foramen</source>
        <translation>Foramen</translation>
    </message>
    <message>
        <source>foramen</source>
        <translation>foramen</translation>
    </message>
    <message>
        <source>Veins</source>
        <translation>Venas</translation>
    </message>
    <message>
        <source>veins</source>
        <translation>venas</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Pulmón</translation>
    </message>
    <message>
        <source>lung</source>
        <translation>pulmón</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Llenado</translation>
    </message>
    <message>
        <source>Past the midline</source>
        <translation>Rebasa la línea media</translation>
    </message>
    <message>
        <source>past the midline</source>
        <translation>rebasa la línea media</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>Un solo lado</translation>
    </message>
    <message>
        <source>one side only</source>
        <translation>un solo lado</translation>
    </message>
    <message>
        <source>{type} cement[ ({product})], lot {lot}: {volume} by {pressure}, {live}.</source>
        <translation>cemento de {type}[ ({product})], lote {lot}: {volume} mediante {pressure}, {live}.</translation>
    </message>
    <message>
        <source>Leakage: {leakage}; fill: {fill}.</source>
        <translation>Fuga: {leakage}; llenado: {fill}.</translation>
    </message>
    <message>
        <source>Biopsy: {biopsy}.</source>
        <translation>Biopsia: {biopsy}.</translation>
    </message>
    <message>
        <source>No cement was given here.</source>
        <translation>No se administró cemento aquí.</translation>
    </message>
    <message>
        <source>cannula</source>
        <translation>cánula</translation>
    </message>
    <message>
        <source>Target: {target}, {access} access.</source>
        <translation>Objetivo: {target}, acceso {access}.</translation>
    </message>
    <message>
        <source>After skin infiltration with {skin.drug} {skin.concentration} {skin.volume}, a {needle.gauge} {needle.length} {needle.type} cannula was advanced under {imaging.modality}.</source>
        <translation>Tras infiltrar la piel con {skin.drug} {skin.concentration} {skin.volume}, se avanzó una cánula {needle.type} {needle.gauge} {needle.length} bajo {imaging.modality}.</translation>
    </message>
    <message>
        <source>Without skin infiltration, a {needle.gauge} {needle.length} {needle.type} cannula was advanced under {imaging.modality}.</source>
        <translation>Sin infiltración de la piel, se avanzó una cánula {needle.type} {needle.gauge} {needle.length} bajo {imaging.modality}.</translation>
    </message>
    <message>
        <source>a {needle.gauge} {needle.length} {needle.type} cannula was advanced under {imaging.modality}.</source>
        <translation>se avanzó una cánula {needle.type} {needle.gauge} {needle.length} bajo {imaging.modality}.</translation>
    </message>
    <message>
        <source>Add cannula</source>
        <translation>Añadir cánula</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Last cement given at</source>
        <translation>Último cemento administrado a las</translation>
    </message>
    <message>
        <source>Last cement at {last_cement}.</source>
        <translation>Último cemento a las {last_cement}.</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>mg/day</source>
        <translation>mg/día</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 celda</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} celdas</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>lateral</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>oblicua</translation>
    </message>
    <message>
        <source>contralateral oblique</source>
        <translation>oblicua contralateral</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation>ecografía</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otra</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} horas</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>hacia las {time}</translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation>{score} de 10</translation>
    </message>
    <message>
        <source>{count} hour</source>
        <translation>{count} hora</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>a más tardar el {day}</translation>
    </message>
    <message>
        <source>I have read this note. It states what was done and found, as recorded by me or under my direction, and what it calls not documented was not recorded.</source>
        <translation>He leído esta nota. Consigna lo que se hizo y se encontró, según lo registré yo o se registró bajo mi dirección, y lo que declara no documentado no se registró.</translation>
    </message>
    <message>
        <source>Physician assistant</source>
        <translation>Asistente médico</translation>
    </message>
    <message>
        <source>Proceduralist</source>
        <translation>Intervencionista</translation>
    </message>
    <message>
        <source>Supervising physician</source>
        <translation>Médico supervisor</translation>
    </message>
    <message>
        <source>Resident or fellow</source>
        <translation>Residente o médico en subespecialidad</translation>
    </message>
    <message>
        <source>Nurse practitioner</source>
        <translation>Enfermera especialista</translation>
    </message>
    <message>
        <source>Not pulled early, no migration with loss of coverage</source>
        <translation>No retirado antes de tiempo, sin migración con pérdida de cobertura</translation>
    </message>
    <message>
        <source>recorded as on for {on} of {count} full days</source>
        <translation>registrada como encendida {on} de {count} días completos</translation>
    </message>
    <message>
        <source>{relief} % ({before} before, {during} on days {days})</source>
        <translation>{relief} % ({before} antes, {during} en los días {days})</translation>
    </message>
    <message>
        <source>Stimulation on for more than half of the days</source>
        <translation>Estimulación encendida más de la mitad de los días</translation>
    </message>
    <message>
        <source>{days} full days with stimulation and {baseline} days before, each with a score</source>
        <translation>{days} días completos con estimulación y {baseline} días previos, cada uno con puntuación</translation>
    </message>
    <message>
        <source>{days} full days, {baseline} days before</source>
        <translation>{days} días completos, {baseline} días previos</translation>
    </message>
    <message>
        <source>Relief of {percent} % or more</source>
        <translation>Alivio del {percent} % o más</translation>
    </message>
    <message>
        <source>A goal met, or ODI or PEG better by the configured amount</source>
        <translation>Un objetivo cumplido, u ODI o PEG mejor en la cantidad configurada</translation>
    </message>
    <message>
        <source>The patient wants the implant</source>
        <translation>El paciente desea el implante</translation>
    </message>
    <message>
        <source>No infection and no unresolved deficit</source>
        <translation>Sin infección y sin déficit no resuelto</translation>
    </message>
    <message>
        <source>when the leads came out</source>
        <translation>cuándo se retiraron los electrodos</translation>
    </message>
    <message>
        <source>the physician's decision</source>
        <translation>la decisión del médico</translation>
    </message>
    <message>
        <source>Contact {contact} of lead {lead} is named, but that lead has contacts {first} to {last}.</source>
        <translation>Se nombra el contacto {contact} del electrodo {lead}, pero ese electrodo tiene los contactos {first} a {last}.</translation>
    </message>
    <message>
        <source>the placement of the leads</source>
        <translation>la colocación de los electrodos</translation>
    </message>
    <message>
        <source>the lead pull</source>
        <translation>el retiro de los electrodos</translation>
    </message>
    <message>
        <source>pain and paraesthesia maps</source>
        <translation>mapas de dolor y parestesia</translation>
    </message>
    <message>
        <source>programs</source>
        <translation>programas</translation>
    </message>
    <message>
        <source>impedances</source>
        <translation>impedancias</translation>
    </message>
    <message>
        <source>pain on {count} days before the trial</source>
        <translation>dolor en {count} días previos a la prueba</translation>
    </message>
    <message>
        <source>pain on day {days}</source>
        <translation>dolor del día {days}</translation>
    </message>
    <message>
        <source>goals stated before the trial</source>
        <translation>objetivos fijados antes de la prueba</translation>
    </message>
    <message>
        <source>opioids (MME)</source>
        <translation>opioides (MME)</translation>
    </message>
    <message>
        <source>whether the patient wants the implant</source>
        <translation>si el paciente desea el implante</translation>
    </message>
    <message>
        <source>complications</source>
        <translation>complicaciones</translation>
    </message>
    <message>
        <source>Lead {number}</source>
        <translation>Electrodo {number}</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Electrodo</translation>
    </message>
    <message>
        <source>tip or contacts of {lead}</source>
        <translation>punta o contactos de {lead}</translation>
    </message>
    <message>
        <source>whether the goals were met</source>
        <translation>si se cumplieron los objetivos</translation>
    </message>
    <message>
        <source>{scale} before and at the end</source>
        <translation>{scale} antes y al final</translation>
    </message>
    <message>
        <source>lateral views saved: {count}</source>
        <translation>vistas laterales guardadas: {count}</translation>
    </message>
    <message>
        <source>against the other lead: {words}</source>
        <translation>respecto al otro electrodo: {words}</translation>
    </message>
    <message>
        <source>contacts at: {words}</source>
        <translation>contactos en: {words}</translation>
    </message>
    <message>
        <source>UDI {words}</source>
        <translation>UDI {words}</translation>
    </message>
    <message>
        <source>lot {words}</source>
        <translation>lote {words}</translation>
    </message>
    <message>
        <source>Generic external trial stimulator, tonic</source>
        <translation>Estimulador externo genérico, tónico</translation>
    </message>
    <message>
        <source>Generic external trial stimulator, burst</source>
        <translation>Estimulador externo genérico, ráfagas</translation>
    </message>
    <message>
        <source>Generic external trial stimulator, 10 kHz</source>
        <translation>Estimulador externo genérico, 10 kHz</translation>
    </message>
    <message>
        <source>Generic external trial stimulator, several waveforms</source>
        <translation>Estimulador externo genérico, varias formas de onda</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>hombro</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>mano</translation>
    </message>
    <message>
        <source>axilla and chest</source>
        <translation>axila y tórax</translation>
    </message>
    <message>
        <source>back and leg</source>
        <translation>espalda y pierna</translation>
    </message>
    <message>
        <source>back and leg, 10 kHz</source>
        <translation>espalda y pierna, 10 kHz</translation>
    </message>
    <message>
        <source>anterior thigh</source>
        <translation>muslo anterior</translation>
    </message>
    <message>
        <source>posterior thigh</source>
        <translation>muslo posterior</translation>
    </message>
    <message>
        <source>The date is not that of its number on day {days}.</source>
        <translation>La fecha no es la de su número en el día {days}.</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>colocación</translation>
    </message>
    <message>
        <source>programming</source>
        <translation>programación</translation>
    </message>
    <message>
        <source>lead pull</source>
        <translation>retiro de electrodos</translation>
    </message>
    <message>
        <source>The saved views are left out: a series of the placement is of another patient.</source>
        <translation>Se omiten las vistas guardadas: una serie de la colocación es de otro paciente.</translation>
    </message>
    <message>
        <source>Placement on {day}, but the lead pull says that the leads were placed on {other}.</source>
        <translation>Colocación el {day}, pero el retiro dice que los electrodos se colocaron el {other}.</translation>
    </message>
    <message>
        <source>Day {number} is recorded differently in two cases; the later one is shown.</source>
        <translation>El día {number} está registrado de forma distinta en dos casos; se muestra el posterior.</translation>
    </message>
    <message>
        <source>The leads were pulled before the agreed day.</source>
        <translation>Los electrodos se retiraron antes del día acordado.</translation>
    </message>
    <message>
        <source>Days after the leads were pulled: {days}.</source>
        <translation>Días posteriores a la retirada de los electrodos: {days}.</translation>
    </message>
    <message>
        <source>Earliest: {time}.</source>
        <translation>Lo antes posible: {time}.</translation>
    </message>
    <message>
        <source>Bench reference, not a measurement of this patient</source>
        <translation>Referencia de banco, no es una medición de este paciente</translation>
    </message>
    <message>
        <source>bench reference</source>
        <translation>referencia de banco</translation>
    </message>
    <message>
        <source>{width} mm wide</source>
        <translation>{width} mm de ancho</translation>
    </message>
    <message>
        <source>{width}, {length} mm long</source>
        <translation>{width}, {length} mm de largo</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} a {most}</translation>
    </message>
    <message>
        <source>{one} {number}</source>
        <translation>{one} {number}</translation>
    </message>
    <message>
        <source>{field} ({place})</source>
        <translation>{field} ({place})</translation>
    </message>
    <message>
        <source>{field}, which is recorded as before {earlier}</source>
        <translation>{field}, que consta antes de {earlier}</translation>
    </message>
    <message>
        <source>{named}, {numbered}</source>
        <translation>{named}, {numbered}</translation>
    </message>
    <message>
        <source>{thing} {next}, after {name} {number} was {what}</source>
        <translation>{thing} {next}, pues {name} {number} consta así: {what}</translation>
    </message>
    <message>
        <source>What became of {name} {number}, recorded as {what} though {name} {next} follows</source>
        <translation>Qué ocurrió con {name} {number}, que consta así: {what}, aunque sigue {name} {next}</translation>
    </message>
    <message>
        <source>Call or go to the emergency department for: new weakness, saddle numbness, bladder or bowel trouble, fever of 38.0 °C or more, severe headache on standing, worsening back pain with a deficit.</source>
        <translation>Llame o acuda a urgencias si presenta: debilidad nueva, adormecimiento en silla de montar, problemas de vejiga o intestino, fiebre de 38.0 °C o más, cefalea intensa al ponerse de pie, empeoramiento del dolor de espalda con déficit.</translation>
    </message>
    <message>
        <source>Override of {rule} ({version}): “{seen}”; reason: {reason}; “{text}”; by {who}.</source>
        <translation>Anulación de {rule} ({version}): “{seen}”; motivo: {reason}; “{text}”; por {who}.</translation>
    </message>
    <message>
        <source>Rule packs: {packs}.</source>
        <translation>Paquetes de reglas: {packs}.</translation>
    </message>
    <message>
        <source>Reviewed: {reviews}.</source>
        <translation>Revisados: {reviews}.</translation>
    </message>
    <message>
        <source>Not signed off by this practice.</source>
        <translation>Sin visto bueno de este centro.</translation>
    </message>
    <message>
        <source>{sentence} (same as the pre-procedure diagnosis).</source>
        <translation>{sentence} (el mismo que el diagnóstico previo al procedimiento).</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Blood loss and specimens</source>
        <translation>Pérdida de sangre y muestras</translation>
    </message>
    <message>
        <source>Post-procedure diagnosis</source>
        <translation>Diagnóstico posterior al procedimiento</translation>
    </message>
    <message>
        <source>Brief note: {procedure}</source>
        <translation>Nota breve: {procedure}</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Assistants: no trainee took part.</source>
        <translation>Asistentes: ningún médico en formación participó.</translation>
    </message>
    <message>
        <source>Pre-procedure</source>
        <translation>previo al procedimiento</translation>
    </message>
    <message>
        <source>Post-procedure</source>
        <translation>posterior al procedimiento</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Blood loss</source>
        <translation>Pérdida de sangre</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>{target} (abandoned)</source>
        <translation>{target} (abandonado)</translation>
    </message>
    <message>
        <source>Pre-procedure diagnosis</source>
        <translation>Diagnóstico previo al procedimiento</translation>
    </message>
    <message>
        <source>pixels of the image, not calibrated</source>
        <translation>píxeles de la imagen, sin calibrar</translation>
    </message>
    <message>
        <source>{tag} view</source>
        <translation>vista {tag}</translation>
    </message>
    <message>
        <source>Figure {number}. {view}</source>
        <translation>Figura {number}. {view}</translation>
    </message>
    <message>
        <source>needle</source>
        <translation>aguja</translation>
    </message>
    <message>
        <source>{count} needles</source>
        <translation>{count} agujas</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>flecha</translation>
    </message>
    <message>
        <source>{count} arrows</source>
        <translation>{count} flechas</translation>
    </message>
    <message>
        <source>label</source>
        <translation>rótulo</translation>
    </message>
    <message>
        <source>{count} labels</source>
        <translation>{count} rótulos</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>{count} distances</source>
        <translation>{count} distancias</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>ángulo</translation>
    </message>
    <message>
        <source>{count} angles</source>
        <translation>{count} ángulos</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>electrodo</translation>
    </message>
    <message>
        <source>{count} leads</source>
        <translation>{count} electrodos</translation>
    </message>
    <message>
        <source>area of contrast</source>
        <translation>área de contraste</translation>
    </message>
    <message>
        <source>{count} areas of contrast</source>
        <translation>{count} áreas de contraste</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>vista guardada</translation>
    </message>
    <message>
        <source>Marked: {marks}</source>
        <translation>Marcado: {marks}</translation>
    </message>
    <message>
        <source>Frame {number}</source>
        <translation>Fotograma {number}</translation>
    </message>
    <message>
        <source>Subtracted, mask frame {number}</source>
        <translation>Con sustracción, fotograma de máscara {number}</translation>
    </message>
    <message>
        <source>Window centre {center}, width {width}</source>
        <translation>Centro de ventana {center}, ancho {width}</translation>
    </message>
    <message>
        <source>Grey scale inverted</source>
        <translation>Escala de grises invertida</translation>
    </message>
    <message>
        <source>Image {name}</source>
        <translation>Imagen {name}</translation>
    </message>
    <message>
        <source>rotated {angle}° clockwise</source>
        <translation>girada {angle}° en sentido horario</translation>
    </message>
    <message>
        <source>flipped left-right</source>
        <translation>volteada izquierda-derecha</translation>
    </message>
    <message>
        <source>Contrast seen</source>
        <translation>Se observa contraste</translation>
    </message>
    <message>
        <source>No contrast seen</source>
        <translation>No se observa contraste</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Codes suggested for coder review</source>
        <translation>Códigos propuestos para revisión del codificador</translation>
    </message>
    <message>
        <source>Not documented: {what}; no code is suggested for it.</source>
        <translation>No documentado: {what}; no se propone código para ello.</translation>
    </message>
    <message>
        <source>for {diagnoses}</source>
        <translation>para {diagnoses}</translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation>motivo: {reason}</translation>
    </message>
    <message>
        <source>to look at: {flags}</source>
        <translation>a revisar: {flags}</translation>
    </message>
    <message>
        <source>to look at: sources are not confirmed</source>
        <translation>a revisar: fuentes no confirmadas</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Medications</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Service date</source>
        <translation>Fecha de servicio</translation>
    </message>
    <message>
        <source>Procedure note: {procedure}</source>
        <translation>Nota de procedimiento: {procedure}</translation>
    </message>
    <message>
        <source>Lesion bands, {sizes}. {label}; to scale ({scale}), centred on the active tip, length as if in the image plane</source>
        <translation>Bandas de lesión, {sizes}. {label}; a escala ({scale}), centradas en la punta activa, longitud como si estuviera en el plano de la imagen</translation>
    </message>
    <message>
        <source>{what}, at least {least} ({count} recorded)</source>
        <translation>{what}, al menos {least} ({count} registrado)</translation>
    </message>
    <message>
        <source>(calculated)</source>
        <translation>(calc.)</translation>
    </message>
    <message>
        <source>Not documented: {what}.</source>
        <translation>No documentado: {what}.</translation>
    </message>
    <message>
        <source>Call us at once, or go to an emergency department: new weakness or numbness of an arm or leg, loss of control of bladder or bowels, numbness between the legs, fever or chills, a severe headache, chest pain or trouble breathing.</source>
        <translation>Llámenos de inmediato o acuda a urgencias si presenta: debilidad o adormecimiento nuevos de un brazo o una pierna, pérdida del control de la vejiga o el intestino, adormecimiento entre las piernas, fiebre o escalofríos, dolor de cabeza intenso, dolor en el pecho o dificultad para respirar.</translation>
    </message>
    <message>
        <source>At each time, do the movement below and tick your &lt;b&gt;usual&lt;/b&gt; pain during it: 0 is no pain, 10 the worst you can imagine. Tick +½ for a half step. Leave other pains out. Leave a row empty that you missed; do not fill it in from memory. Write the time you answered (21:30 or 9:30 pm) at bedtime, in the morning, and wherever it was not within a few minutes of the row’s time.</source>
        <translation>A cada hora indicada, haga el movimiento que se indica abajo y marque su dolor &lt;b&gt;habitual&lt;/b&gt; al hacerlo: 0 es ningún dolor, 10 el peor que pueda imaginar. Marque +½ para medio punto más. No cuente otros dolores. Deje en blanco la fila que se le haya pasado; no la llene de memoria. Escriba la hora en que contestó (21:30 o 9:30 pm) al acostarse, por la mañana y siempre que no haya sido a pocos minutos de la hora de la fila.</translation>
    </message>
    <message>
        <source>Pain medicines you took, and when</source>
        <translation>Medicamentos para el dolor que tomó y a qué hora</translation>
    </message>
    <message>
        <source>Pain diary</source>
        <translation>Diario de dolor</translation>
    </message>
    <message>
        <source>Pain diary after a nerve block</source>
        <translation>Diario de dolor tras un bloqueo nervioso</translation>
    </message>
    <message>
        <source>{row}: the time you answered</source>
        <translation>{row}: la hora en que contestó</translation>
    </message>
    <message>
        <source>{row}: could do the movement</source>
        <translation>{row}: pudo hacer el movimiento</translation>
    </message>
    <message>
        <source>{row}: took a pain medicine</source>
        <translation>{row}: tomó un medicamento para el dolor</translation>
    </message>
    <message>
        <source>Medicines taken, with the time</source>
        <translation>Medicamentos tomados y hora</translation>
    </message>
    <message>
        <source>While the pain was less, I could do the movement</source>
        <translation>Con menos dolor, pude hacer el movimiento</translation>
    </message>
    <message>
        <source>While the pain was less, could do the movement</source>
        <translation>Con menos dolor, pudo hacer el movimiento</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Block on</source>
        <translation>Bloqueo el</translation>
    </message>
    <message>
        <source>needle out</source>
        <translation>salida de la aguja</translation>
    </message>
    <message>
        <source>After the block</source>
        <translation>Tras el bloqueo</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Contestó a las</translation>
    </message>
    <message>
        <source>Pain during the movement, 0 to 10</source>
        <translation>Dolor durante el movimiento, 0 a 10</translation>
    </message>
    <message>
        <source>Could do it</source>
        <translation>¿Pudo?</translation>
    </message>
    <message>
        <source>Took medicine</source>
        <translation>¿Medicina?</translation>
    </message>
    <message>
        <source>{row}: pain {score}</source>
        <translation>{row}: dolor {score}</translation>
    </message>
    <message>
        <source>{row}: half a step more</source>
        <translation>{row}: medio punto más</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>pain before the block</source>
        <translation>dolor antes del bloqueo</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Devuélvalo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Documentation aid. Not for diagnosis. Not for needle guidance. Verify before signing.</source>
        <translation>Ayuda a la documentación. No es para diagnóstico. No es para guiar agujas. Verifique antes de firmar.</translation>
    </message>
    <message>
        <source>DEMONSTRATION – synthetic data, not a patient</source>
        <translation>DEMOSTRACIÓN: datos sintéticos, no es un paciente</translation>
    </message>
    <message>
        <source>Pictures are not shown on a calibrated display. Orientation is as stored in the image unless a picture says otherwise; verify the side with a marker. Marks are the operator’s.</source>
        <translation>Las imágenes no se muestran en un monitor calibrado. La orientación es la almacenada en la imagen salvo que se indique otra cosa; verifique el lado con un marcador. Las marcas son del operador.</translation>
    </message>
    <message>
        <source>Not documented</source>
        <translation>No documentado</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Sin firmar.</translation>
    </message>
    <message>
        <source>The picture is not kept with this note.</source>
        <translation>La imagen no se conserva con esta nota.</translation>
    </message>
    <message>
        <source>Addendum {number}</source>
        <translation>Adenda {number}</translation>
    </message>
    <message>
        <source>Note withdrawn</source>
        <translation>Nota retirada</translation>
    </message>
    <message>
        <source>DRAFT – not signed</source>
        <translation>BORRADOR: sin firmar</translation>
    </message>
    <message>
        <source>READY FOR SIGNATURE – not signed</source>
        <translation>LISTA PARA FIRMA: sin firmar</translation>
    </message>
    <message>
        <source>SIGNED</source>
        <translation>FIRMADA</translation>
    </message>
    <message>
        <source>SIGNED, WITH ADDENDUM</source>
        <translation>FIRMADA, CON ADENDA</translation>
    </message>
    <message>
        <source>WITHDRAWN – not valid</source>
        <translation>RETIRADA – no válida</translation>
    </message>
    <message>
        <source>Brief note: full report to follow – not signed</source>
        <translation>Nota breve: sigue informe completo; sin firmar</translation>
    </message>
    <message>
        <source>{count} required facts are not documented</source>
        <translation>{count} datos obligatorios no están documentados</translation>
    </message>
    <message>
        <source>1 required fact is not documented</source>
        <translation>1 dato obligatorio no está documentado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Case {name}</source>
        <translation>Caso {name}</translation>
    </message>
    <message>
        <source>Record SHA-256 {digest}</source>
        <translation>Registro SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Record signed: SHA-256 {digest}</source>
        <translation>Registro firmado: SHA-256 {digest}</translation>
    </message>
    <message>
        <source>Printed under Key images.</source>
        <translation>Se imprimen en Imágenes clave.</translation>
    </message>
    <message>
        <source>Key images</source>
        <translation>Imágenes clave</translation>
    </message>
    <message>
        <source>The key images that follow are part of this note.</source>
        <translation>Las imágenes clave que siguen forman parte de esta nota.</translation>
    </message>
    <message>
        <source>Signed by {who}.</source>
        <translation>Firmada por {who}.</translation>
    </message>
    <message>
        <source>{value} (continues on page 1)</source>
        <translation>{value} (continúa en la página 1)</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Página {number} de {total}</translation>
    </message>
    <message>
        <source>Added by {who}.</source>
        <translation>Añadida por {who}.</translation>
    </message>
    <message>
        <source>Record {digest}</source>
        <translation>Registro {digest}</translation>
    </message>
    <message>
        <source>Call us at once, or go to an emergency department: new weakness or numbness, loss of control of bladder or bowels, fever or chills, a wet or red dressing, a severe headache when you sit up.</source>
        <translation>Llámenos de inmediato o acuda a urgencias: debilidad o adormecimiento nuevos, pérdida de control de vejiga o intestino, fiebre o escalofríos, apósito mojado o enrojecido, dolor de cabeza intenso al incorporarse.</translation>
    </message>
    <message>
        <source>Fill in a column each evening. Leave empty what you do not know or forgot; do not fill it in from memory later.</source>
        <translation>Rellene una columna cada noche. Deje vacío lo que no sepa u olvidó; no lo rellene después de memoria.</translation>
    </message>
    <message>
        <source>Fill in a line each evening of the week before the leads are placed. Leave empty what you do not know or forgot.</source>
        <translation>Rellene una línea cada noche de la semana anterior a la colocación de los electrodos. Deje vacío lo que no sepa o haya olvidado.</translation>
    </message>
    <message>
        <source>Average pain, 0 to 10</source>
        <translation>Dolor medio, 0 a 10</translation>
    </message>
    <message>
        <source>Pain now, 0 to 10</source>
        <translation>Dolor ahora, 0 a 10</translation>
    </message>
    <message>
        <source>Worst pain, 0 to 10</source>
        <translation>Peor dolor, 0 a 10</translation>
    </message>
    <message>
        <source>Least pain, 0 to 10</source>
        <translation>Menor dolor, 0 a 10</translation>
    </message>
    <message>
        <source>Pain relief, 0 to 100 %</source>
        <translation>Alivio del dolor, 0 a 100 %</translation>
    </message>
    <message>
        <source>Hours of sleep</source>
        <translation>Horas de sueño</translation>
    </message>
    <message>
        <source>Sleep, 0 bad to 10 good</source>
        <translation>Sueño, 0 malo a 10 bueno</translation>
    </message>
    <message>
        <source>Times you woke up</source>
        <translation>Veces que despertó</translation>
    </message>
    <message>
        <source>Minutes of walking</source>
        <translation>Minutos caminando</translation>
    </message>
    <message>
        <source>Minutes of standing</source>
        <translation>Minutos de pie</translation>
    </message>
    <message>
        <source>Steps, if you count them</source>
        <translation>Pasos, si los cuenta</translation>
    </message>
    <message>
        <source>Your goal, 0 to 10 reached</source>
        <translation>Su objetivo, logrado 0 a 10</translation>
    </message>
    <message>
        <source>Program you used, e.g. P1</source>
        <translation>Programa usado, p. ej. P1</translation>
    </message>
    <message>
        <source>Hours with stimulation on</source>
        <translation>Horas con estimulación</translation>
    </message>
    <message>
        <source>Opioids, MME (the clinic)</source>
        <translation>Opioides, MME (la clínica)</translation>
    </message>
    <message>
        <source>PEG, once a week (the clinic)</source>
        <translation>PEG, una vez por semana (la clínica)</translation>
    </message>
    <message>
        <source>Tingling missed the pain</source>
        <translation>El hormigueo no llegó al dolor</translation>
    </message>
    <message>
        <source>Fever or chills</source>
        <translation>Fiebre o escalofríos</translation>
    </message>
    <message>
        <source>Dressing wet, or oozing</source>
        <translation>Apósito mojado o supura</translation>
    </message>
    <message>
        <source>New weakness or numbness</source>
        <translation>Debilidad o adormecimiento nuevos</translation>
    </message>
    <message>
        <source>I would keep it</source>
        <translation>Me lo quedaría</translation>
    </message>
    <message>
        <source>Medicines you took: name, dose, how often</source>
        <translation>Medicinas tomadas: nombre, dosis, cuántas veces</translation>
    </message>
    <message>
        <source>Anything else: skin, charging, where you feel it</source>
        <translation>Otras cosas: piel, carga, dónde lo siente</translation>
    </message>
    <message>
        <source>Trial diary</source>
        <translation>Diario de la prueba</translation>
    </message>
    <message>
        <source>Pain before the trial</source>
        <translation>Dolor antes de la prueba</translation>
    </message>
    <message>
        <source>Diary of your stimulation trial</source>
        <translation>Diario de su prueba de estimulación</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 día antes</translation>
    </message>
    <message>
        <source>{number} days before</source>
        <translation>{number} días antes</translation>
    </message>
    <message>
        <source>Leads placed</source>
        <translation>Electrodos colocados</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Día {number}</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>Su objetivo</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Teléfono al que llamar</translation>
    </message>
    <message>
        <source>Documentation aid. Not for diagnosis. Not for needle guidance. Not a monitor or alarm. Verify before signing.</source>
        <translation>Ayuda de documentación. No para diagnóstico. No para guiar agujas. No es monitor ni alarma. Verifique antes de firmar.</translation>
    </message>
    <message>
        <source>From cases {names}</source>
        <translation>De los casos {names}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>AP view</source>
        <translation>Proyección AP</translation>
    </message>
    <message>
        <source>The picture is not kept with the case: {name}.</source>
        <translation>La imagen no se conserva con el caso: {name}.</translation>
    </message>
    <message>
        <source>known spacing of the contacts, along the lead</source>
        <translation>separación conocida de los contactos, a lo largo del electrodo</translation>
    </message>
    <message>
        <source>Calibration: {source}.</source>
        <translation>Calibración: {source}.</translation>
    </message>
    <message>
        <source>Display not calibrated; verify the side with a marker. Marks are the operator’s.</source>
        <translation>Pantalla no calibrada; verifique el lado con un marcador. Las marcas son del operador.</translation>
    </message>
    <message>
        <source>Contacts as tapped, those between evenly spaced.</source>
        <translation>Contactos según lo marcado; los intermedios, a distancias iguales.</translation>
    </message>
    <message>
        <source>Not calibrated: no ruler.</source>
        <translation>Sin calibrar: sin regla.</translation>
    </message>
    <message>
        <source>Not calibrated: no ruler, and contacts are not drawn.</source>
        <translation>Sin calibrar: no se dibujan regla ni contactos.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>L</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Paraesthesia</source>
        <translation>Parestesia</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Paraesthesia in {both} of {pain} painful cells; {extra} outside the pain.</source>
        <translation>Parestesia en {both} de {pain} celdas dolorosas; {extra} fuera del dolor.</translation>
    </message>
    <message>
        <source>both {count}</source>
        <translation>ambos {count}</translation>
    </message>
    <message>
        <source>pain only {count}</source>
        <translation>solo dolor {count}</translation>
    </message>
    <message>
        <source>outside {count}</source>
        <translation>fuera {count}</translation>
    </message>
    <message>
        <source>Coverage {percent} %</source>
        <translation>Cobertura {percent} %</translation>
    </message>
    <message>
        <source>Length of the trial</source>
        <translation>Duración de la prueba</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Electrodos</translation>
    </message>
    <message>
        <source>Mean pain before</source>
        <translation>Dolor medio antes</translation>
    </message>
    <message>
        <source>Mean pain of the last full days</source>
        <translation>Dolor medio de los últimos días completos</translation>
    </message>
    <message>
        <source>Relief, %</source>
        <translation>Alivio, %</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Opioids, MME mg/day</source>
        <translation>Opioides, MME mg/día</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Decision of the physician</source>
        <translation>Decisión del médico</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Amplitude, mA</source>
        <translation>Amplitud, mA</translation>
    </message>
    <message>
        <source>Pulse width, µs</source>
        <translation>Ancho de pulso, µs</translation>
    </message>
    <message>
        <source>Rate, Hz</source>
        <translation>Frecuencia, Hz</translation>
    </message>
    <message>
        <source>Perception, mA</source>
        <translation>Percepción, mA</translation>
    </message>
    <message>
        <source>Discomfort, mA</source>
        <translation>Molestia, mA</translation>
    </message>
    <message>
        <source>Mean pain on days with it alone</source>
        <translation>Dolor medio en días solo con él</translation>
    </message>
    <message>
        <source>Hours on, a day</source>
        <translation>Horas encendido al día</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Days with it</source>
        <translation>Días con él</translation>
    </message>
    <message>
        <source>This trial</source>
        <translation>Esta prueba</translation>
    </message>
    <message>
        <source>The other trial</source>
        <translation>La otra prueba</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>sin anotación</translation>
    </message>
    <message>
        <source>Pain by day, 0 to 10</source>
        <translation>Dolor por día, 0 a 10</translation>
    </message>
    <message>
        <source>Filled: the last {count} full days with stimulation.</source>
        <translation>Rellenos: los últimos {count} días completos con estimulación.</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>antes {value}</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>leads in</source>
        <translation>colocación</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Band: {count} days before the trial.</source>
        <translation>Banda: {count} días previos a la prueba.</translation>
    </message>
    <message>
        <source>Thin line: worst to best.</source>
        <translation>Línea fina: de peor a mejor.</translation>
    </message>
    <message>
        <source>Not documented: day {days}.</source>
        <translation>No documentado: día {days}.</translation>
    </message>
    <message>
        <source>Not documented: which program was used.</source>
        <translation>No documentado: qué programa se usó.</translation>
    </message>
    <message>
        <source>Sleep, h</source>
        <translation>Sueño, h</translation>
    </message>
    <message>
        <source>Not documented: the diary of the trial</source>
        <translation>No documentado: el diario de la prueba</translation>
    </message>
    <message>
        <source>leads out</source>
        <translation>retiro</translation>
    </message>
    <message>
        <source>Not documented: which program was used on which day.</source>
        <translation>No documentado: qué programa se usó cada día.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Walking, min</source>
        <translation>Caminar, min</translation>
    </message>
    <message>
        <source>Coverage of the pain</source>
        <translation>Cobertura del dolor</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{count}, contacts {contacts}</source>
        <translation>{count}, contactos {contacts}</translation>
    </message>
    <message>
        <source>Coverage, all programs</source>
        <translation>Cobertura, todos los programas</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>{met} of {count} met, listed in the log of the trial</source>
        <translation>{met} de {count} cumplidos, enumerados en el registro de la prueba</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>{both} of {pain} painful cells</source>
        <translation>{both} de {pain} celdas dolorosas</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Leads out</source>
        <translation>Retiro de electrodos</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Alivio</translation>
    </message>
    <message>
        <source>Mean pain, 0 to 10</source>
        <translation>Dolor medio, 0 a 10</translation>
    </message>
    <message>
        <source>Complications</source>
        <translation>Complicaciones</translation>
    </message>
    <message>
        <source>Anchoring</source>
        <translation>Fijación</translation>
    </message>
    <message>
        <source>External stimulator</source>
        <translation>Estimulador externo</translation>
    </message>
    <message>
        <source>{extra} cells outside the pain</source>
        <translation>{extra} celdas fuera del dolor</translation>
    </message>
    <message>
        <source>counted on a paper map</source>
        <translation>contado en un mapa en papel</translation>
    </message>
    <message>
        <source>Antithrombotics, from lead removal</source>
        <translation>Antitrombóticos, desde el retiro</translation>
    </message>
    <message>
        <source>Impedance by contact, Ω</source>
        <translation>Impedancia por contacto, Ω</translation>
    </message>
    <message>
        <source>Limits {low} to {high} Ω.</source>
        <translation>Límites {low} a {high} Ω.</translation>
    </message>
    <message>
        <source>No limits are configured.</source>
        <translation>No hay límites configurados.</translation>
    </message>
    <message>
        <source>date not documented</source>
        <translation>fecha sin documentar</translation>
    </message>
    <message>
        <source>lead {lead} contact {contact}</source>
        <translation>electrodo {lead} contacto {contact}</translation>
    </message>
    <message>
        <source>Outside: {names}.</source>
        <translation>Fuera: {names}.</translation>
    </message>
    <message>
        <source>Not documented: impedances</source>
        <translation>No documentado: impedancias</translation>
    </message>
    <message>
        <source>No measured contact lies outside.</source>
        <translation>Ningún contacto medido queda fuera.</translation>
    </message>
    <message>
        <source>From behind. Nominal vertebrae; lengths of leads to their scale.</source>
        <translation>Visto desde atrás. Vértebras nominales; electrodos a su escala.</translation>
    </message>
    <message>
        <source>{lead}: tip at {tip}</source>
        <translation>{lead}: punta en {tip}</translation>
    </message>
    <message>
        <source>{count} contacts</source>
        <translation>{count} contactos</translation>
    </message>
    <message>
        <source>cathode −</source>
        <translation>cátodo −</translation>
    </message>
    <message>
        <source>anode +</source>
        <translation>ánodo +</translation>
    </message>
    <message>
        <source>{lead}: level of the tip not documented</source>
        <translation>{lead}: nivel de la punta sin documentar</translation>
    </message>
    <message>
        <source>contacts not documented</source>
        <translation>contactos sin documentar</translation>
    </message>
    <message>
        <source>{contacts}, length or spacing not documented</source>
        <translation>{contacts}, longitud o separación sin documentar</translation>
    </message>
    <message>
        <source>Spinal cord stimulation trial: log</source>
        <translation>Prueba de estimulación medular: registro</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>note not signed</source>
        <translation>nota sin firmar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Often felt by level of the tip, for reference only, not for placing: {found}.</source>
        <translation>Sentido a menudo según el nivel de la punta, solo como referencia, no para colocar: {found}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Number at the tip</source>
        <translation>Número en la punta</translation>
    </message>
    <message>
        <source>Contact, mm</source>
        <translation>Contacto, mm</translation>
    </message>
    <message>
        <source>Spacing, mm</source>
        <translation>Separación, mm</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Punta</translation>
    </message>
    <message>
        <source>Lead {number}: {words}.</source>
        <translation>Electrodo {number}: {words}.</translation>
    </message>
    <message>
        <source>Reference, not a measurement of this patient.</source>
        <translation>Referencia, no una medición de este paciente.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Sleep, 0 to 10</source>
        <translation>Sueño, 0 a 10</translation>
    </message>
    <message>
        <source>Woke</source>
        <translation>Despertó</translation>
    </message>
    <message>
        <source>Standing, min</source>
        <translation>De pie, min</translation>
    </message>
    <message>
        <source>Goal, 0 to 10</source>
        <translation>Objetivo, 0 a 10</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>On, h</source>
        <translation>Encendido, h</translation>
    </message>
    <message>
        <source>Suggestion for coder review.</source>
        <translation>Sugerencia para revisión del codificador.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Pain and paraesthesia</source>
        <translation>Dolor y parestesia</translation>
    </message>
    <message>
        <source>Program {name}</source>
        <translation>Programa {name}</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Impedances</source>
        <translation>Impedancias</translation>
    </message>
    <message>
        <source>Programs, as each visit recorded them</source>
        <translation>Programas, como los registró cada visita</translation>
    </message>
    <message>
        <source>Two programs compared</source>
        <translation>Dos programas comparados</translation>
    </message>
    <message>
        <source>Compared with another trial</source>
        <translation>Comparada con otra prueba</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Program {name}: coverage {percent} %, {both} of {pain} painful cells, {extra} outside the pain</source>
        <translation>Programa {name}: cobertura {percent} %, {both} de {pain} celdas dolorosas, {extra} fuera del dolor</translation>
    </message>
    <message>
        <source>coverage of the pain by paraesthesia</source>
        <translation>cobertura del dolor por la parestesia</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>wants to keep it</source>
        <translation>desea conservarlo</translation>
    </message>
    <message>
        <source>does not want to keep it</source>
        <translation>no desea conservarlo</translation>
    </message>
    <message>
        <source>What the configured rules found</source>
        <translation>Lo que hallaron las reglas configuradas</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Said of the days</source>
        <translation>Dicho de los días</translation>
    </message>
    <message>
        <source>change of paraesthesia</source>
        <translation>cambio de la parestesia</translation>
    </message>
    <message>
        <source>opioids taken</source>
        <translation>opioides tomados</translation>
    </message>
    <message>
        <source>other medication</source>
        <translation>otra medicación</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sitio</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>carga</translation>
    </message>
    <message>
        <source>events</source>
        <translation>sucesos</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>Configured criteria: success</source>
        <translation>Criterios configurados: éxito</translation>
    </message>
    <message>
        <source>Configured criteria: partial</source>
        <translation>Criterios configurados: parcial</translation>
    </message>
    <message>
        <source>Configured criteria: not reached</source>
        <translation>Criterios configurados: no alcanzados</translation>
    </message>
    <message>
        <source>Configured criteria: indeterminate</source>
        <translation>Criterios configurados: indeterminado</translation>
    </message>
    <message>
        <source>Not documented: diary and lead pull</source>
        <translation>No documentado: diario y retiro de electrodos</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>{days}; {mean} alone ({count} d)</source>
        <translation>{days}; {mean} solo ({count} d)</translation>
    </message>
    <message>
        <source>Perception / comfort / discomfort, mA</source>
        <translation>Percepción / confort / molestia, mA</translation>
    </message>
    <message>
        <source>Charge, nC*</source>
        <translation>Carga, nC*</translation>
    </message>
    <message>
        <source>Days with it; mean pain</source>
        <translation>Días con él; dolor medio</translation>
    </message>
    <message>
        <source>* Bench reference, not a measurement of this patient.</source>
        <translation>* Referencia de laboratorio, no una medición de este paciente.</translation>
    </message>
    <message>
        <source>{percent} % painted</source>
        <translation>{percent} % pintado</translation>
    </message>
    <message>
        <source>{percent} % said</source>
        <translation>{percent} % referido</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>{program}: no cathode, no anode, or one contact as both.</source>
        <translation>{program}: falta cátodo o ánodo, o un contacto es ambos.</translation>
    </message>
    <message>
        <source>{program}: perception, use and discomfort do not rise in this order.</source>
        <translation>{program}: percepción, uso y molestia no suben en este orden.</translation>
    </message>
    <message>
        <source>cathodes</source>
        <translation>cátodos</translation>
    </message>
    <message>
        <source>anodes</source>
        <translation>ánodos</translation>
    </message>
    <message>
        <source>lead {number}</source>
        <translation>electrodo {number}</translation>
    </message>
    <message>
        <source>{program}: the {what} sum to {sum} %, not 100.</source>
        <translation>{program}: los {what} suman {sum} %, no 100.</translation>
    </message>
    <message>
        <source>Spinal cord stimulation trial: summary</source>
        <translation>Prueba de estimulación medular: resumen</translation>
    </message>
    <message>
        <source>{count} words, in the log of the trial</source>
        <translation>{count} palabras, en el registro de la prueba</translation>
    </message>
    <message>
        <source>Leads, program {name}</source>
        <translation>Electrodos, programa {name}</translation>
    </message>
    <message>
        <source>Pain and paraesthesia, program {name}</source>
        <translation>Dolor y parestesia, programa {name}</translation>
    </message>
    <message>
        <source>No map was painted.</source>
        <translation>No se pintó ningún mapa.</translation>
    </message>
    <message>
        <source>{count} more programs stand in the log of the trial.</source>
        <translation>{count} programas más están en el registro de la prueba.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculad</translation>
    </message>
</context>
<context>
    <name>anatomy</name>
    <message>
        <source>left</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>bilateral</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>línea media</translation>
    </message>
    <message>
        <source>left {level}</source>
        <translation>{level}, lado izquierdo</translation>
    </message>
    <message>
        <source>right {level}</source>
        <translation>{level}, lado derecho</translation>
    </message>
    <message>
        <source>bilateral {level}</source>
        <translation>{level}, ambos lados</translation>
    </message>
    <message>
        <source>midline {level}</source>
        <translation>{level}, línea media</translation>
    </message>
    <message>
        <source>midline sacral hiatus</source>
        <translation>hiato sacro, línea media</translation>
    </message>
    <message>
        <source>sacral hiatus</source>
        <translation>hiato sacro</translation>
    </message>
    <message>
        <source>left sacral hiatus</source>
        <translation>hiato sacro izquierdo</translation>
    </message>
    <message>
        <source>right sacral hiatus</source>
        <translation>hiato sacro derecho</translation>
    </message>
    <message>
        <source>right {level} facet joint</source>
        <translation>articulación facetaria {level} derecha</translation>
    </message>
    <message>
        <source>left {level} facet joint</source>
        <translation>articulación facetaria {level} izquierda</translation>
    </message>
    <message>
        <source>bilateral {level} facet joint</source>
        <translation>articulación facetaria {level} bilateral</translation>
    </message>
    <message>
        <source>{level} facet joint</source>
        <translation>articulación facetaria {level}</translation>
    </message>
    <message>
        <source>{place} ({nerves})</source>
        <translation>{place} ({nerves})</translation>
    </message>
    <message>
        <source>third occipital nerve</source>
        <translation>tercer nervio occipital</translation>
    </message>
    <message>
        <source>{levels} medial branches</source>
        <translation>ramas mediales {levels}</translation>
    </message>
    <message>
        <source>{level} medial branch</source>
        <translation>rama medial {level}</translation>
    </message>
    <message>
        <source>{level} dorsal ramus</source>
        <translation>ramo dorsal {level}</translation>
    </message>
    <message>
        <source>right third occipital nerve</source>
        <translation>tercer nervio occipital derecho</translation>
    </message>
    <message>
        <source>left third occipital nerve</source>
        <translation>tercer nervio occipital izquierdo</translation>
    </message>
    <message>
        <source>right {level} medial branch</source>
        <translation>rama medial {level} derecha</translation>
    </message>
    <message>
        <source>left {level} medial branch</source>
        <translation>rama medial {level} izquierda</translation>
    </message>
    <message>
        <source>right {level} dorsal ramus</source>
        <translation>ramo dorsal {level} derecho</translation>
    </message>
    <message>
        <source>left {level} dorsal ramus</source>
        <translation>ramo dorsal {level} izquierdo</translation>
    </message>
    <message>
        <source>right superolateral genicular nerve</source>
        <translation>nervio genicular superolateral derecho</translation>
    </message>
    <message>
        <source>left superolateral genicular nerve</source>
        <translation>nervio genicular superolateral izquierdo</translation>
    </message>
    <message>
        <source>bilateral superolateral genicular nerve</source>
        <translation>nervio genicular superolateral bilateral</translation>
    </message>
    <message>
        <source>right superomedial genicular nerve</source>
        <translation>nervio genicular superomedial derecho</translation>
    </message>
    <message>
        <source>left superomedial genicular nerve</source>
        <translation>nervio genicular superomedial izquierdo</translation>
    </message>
    <message>
        <source>bilateral superomedial genicular nerve</source>
        <translation>nervio genicular superomedial bilateral</translation>
    </message>
    <message>
        <source>right inferomedial genicular nerve</source>
        <translation>nervio genicular inferomedial derecho</translation>
    </message>
    <message>
        <source>left inferomedial genicular nerve</source>
        <translation>nervio genicular inferomedial izquierdo</translation>
    </message>
    <message>
        <source>bilateral inferomedial genicular nerve</source>
        <translation>nervio genicular inferomedial bilateral</translation>
    </message>
    <message>
        <source>superolateral genicular nerve</source>
        <translation>nervio genicular superolateral</translation>
    </message>
    <message>
        <source>superomedial genicular nerve</source>
        <translation>nervio genicular superomedial</translation>
    </message>
    <message>
        <source>inferomedial genicular nerve</source>
        <translation>nervio genicular inferomedial</translation>
    </message>
    <message>
        <source>right {level} interlaminar space</source>
        <translation>espacio interlaminar {level} derecho</translation>
    </message>
    <message>
        <source>midline {level} interlaminar space</source>
        <translation>espacio interlaminar {level}, línea media</translation>
    </message>
    <message>
        <source>left {level} interlaminar space</source>
        <translation>espacio interlaminar {level} izquierdo</translation>
    </message>
    <message>
        <source>{level} interlaminar space</source>
        <translation>espacio interlaminar {level}</translation>
    </message>
    <message>
        <source>right sacroiliac joint</source>
        <translation>articulación sacroilíaca derecha</translation>
    </message>
    <message>
        <source>{levels} lateral branches</source>
        <translation>ramas laterales {levels}</translation>
    </message>
    <message>
        <source>left sacroiliac joint</source>
        <translation>articulación sacroilíaca izquierda</translation>
    </message>
    <message>
        <source>bilateral sacroiliac joint</source>
        <translation>articulación sacroilíaca bilateral</translation>
    </message>
    <message>
        <source>sacroiliac joint</source>
        <translation>articulación sacroilíaca</translation>
    </message>
    <message>
        <source>right {level} lateral branch</source>
        <translation>rama lateral {level} derecha</translation>
    </message>
    <message>
        <source>left {level} lateral branch</source>
        <translation>rama lateral {level} izquierda</translation>
    </message>
    <message>
        <source>{level} lateral branch</source>
        <translation>rama lateral {level}</translation>
    </message>
    <message>
        <source>right {level} interspace</source>
        <translation>espacio intervertebral {level} derecho</translation>
    </message>
    <message>
        <source>midline {level} interspace</source>
        <translation>espacio intervertebral {level}, línea media</translation>
    </message>
    <message>
        <source>left {level} interspace</source>
        <translation>espacio intervertebral {level} izquierdo</translation>
    </message>
    <message>
        <source>{level} interspace</source>
        <translation>espacio intervertebral {level}</translation>
    </message>
    <message>
        <source>right stellate ganglion at C6</source>
        <translation>ganglio estrellado derecho a nivel de C6</translation>
    </message>
    <message>
        <source>left stellate ganglion at C6</source>
        <translation>ganglio estrellado izquierdo a nivel de C6</translation>
    </message>
    <message>
        <source>right stellate ganglion at C7</source>
        <translation>ganglio estrellado derecho a nivel de C7</translation>
    </message>
    <message>
        <source>left stellate ganglion at C7</source>
        <translation>ganglio estrellado izquierdo a nivel de C7</translation>
    </message>
    <message>
        <source>stellate ganglion at C6</source>
        <translation>ganglio estrellado en C6</translation>
    </message>
    <message>
        <source>stellate ganglion at C7</source>
        <translation>ganglio estrellado en C7</translation>
    </message>
    <message>
        <source>right {level} foramen</source>
        <translation>foramen {level} derecho</translation>
    </message>
    <message>
        <source>{level} nerve</source>
        <translation>raíz {level}</translation>
    </message>
    <message>
        <source>left {level} foramen</source>
        <translation>foramen {level} izquierdo</translation>
    </message>
    <message>
        <source>bilateral {level} foramen</source>
        <translation>foramen {level} bilateral</translation>
    </message>
    <message>
        <source>{level} foramen</source>
        <translation>foramen {level}</translation>
    </message>
    <message>
        <source>right {level} vertebral body</source>
        <translation>cuerpo vertebral {level} derecho</translation>
    </message>
    <message>
        <source>left {level} vertebral body</source>
        <translation>cuerpo vertebral {level} izquierdo</translation>
    </message>
    <message>
        <source>bilateral {level} vertebral body</source>
        <translation>cuerpo vertebral {level} bilateral</translation>
    </message>
    <message>
        <source>{level} vertebral body</source>
        <translation>cuerpo vertebral {level}</translation>
    </message>
    <message>
        <source>C2-3 joint line over the superior articular process of C3, on the lateral view</source>
        <translation>interlínea articular C2-3 sobre el proceso articular superior de C3, en la vista lateral</translation>
    </message>
    <message>
        <source>waist of the articular pillar of C3</source>
        <translation>cintura del pilar articular de C3</translation>
    </message>
    <message>
        <source>waist of the articular pillar of C4</source>
        <translation>cintura del pilar articular de C4</translation>
    </message>
    <message>
        <source>waist of the articular pillar of C5</source>
        <translation>cintura del pilar articular de C5</translation>
    </message>
    <message>
        <source>waist of the articular pillar of C6</source>
        <translation>cintura del pilar articular de C6</translation>
    </message>
    <message>
        <source>apex of the C7 superior articular process to the base of the transverse process (variable)</source>
        <translation>del ápice del proceso articular superior de C7 a la base del proceso transverso (variable)</translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T1</source>
        <translation>esquina superolateral del proceso transverso de T1</translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T2</source>
        <translation>esquina superolateral del proceso transverso de T2</translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T3</source>
        <translation>esquina superolateral del proceso transverso de T3</translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T4</source>
        <translation>esquina superolateral del proceso transverso de T4</translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T5</source>
        <translation>esquina superolateral del proceso transverso de T5</translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T6</source>
        <translation>esquina superolateral del proceso transverso de T6</translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T7</source>
        <translation>esquina superolateral del proceso transverso de T7</translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T8</source>
        <translation>esquina superolateral del proceso transverso de T8</translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T9</source>
        <translation>esquina superolateral del proceso transverso de T9</translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T10</source>
        <translation>esquina superolateral del proceso transverso de T10</translation>
    </message>
    <message>
        <source>superolateral corner of the transverse process of T11</source>
        <translation>esquina superolateral del proceso transverso de T11</translation>
    </message>
    <message>
        <source>base of superior articular process and transverse process of T12</source>
        <translation>base del proceso articular superior y del proceso transverso de T12</translation>
    </message>
    <message>
        <source>junction of superior articular process and transverse process of L1</source>
        <translation>unión del proceso articular superior con el proceso transverso de L1</translation>
    </message>
    <message>
        <source>junction of superior articular process and transverse process of L2</source>
        <translation>unión del proceso articular superior con el proceso transverso de L2</translation>
    </message>
    <message>
        <source>junction of superior articular process and transverse process of L3</source>
        <translation>unión del proceso articular superior con el proceso transverso de L3</translation>
    </message>
    <message>
        <source>junction of superior articular process and transverse process of L4</source>
        <translation>unión del proceso articular superior con el proceso transverso de L4</translation>
    </message>
    <message>
        <source>junction of superior articular process and transverse process of L5</source>
        <translation>unión del proceso articular superior con el proceso transverso de L5</translation>
    </message>
    <message>
        <source>notch between the S1 superior articular process and the sacral ala</source>
        <translation>escotadura entre el proceso articular superior de S1 y el ala sacra</translation>
    </message>
    <message>
        <source>lateral to the posterior S1 foramen</source>
        <translation>lateral al foramen posterior S1</translation>
    </message>
    <message>
        <source>lateral to the posterior S2 foramen</source>
        <translation>lateral al foramen posterior S2</translation>
    </message>
    <message>
        <source>lateral to the posterior S3 foramen</source>
        <translation>lateral al foramen posterior S3</translation>
    </message>
    <message>
        <source>lateral to the posterior S4 foramen</source>
        <translation>lateral al foramen posterior S4</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>clinical judgement</source>
        <translation>juicio clínico</translation>
    </message>
    <message>
        <source>specialist advice</source>
        <translation>criterio de especialista</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>urgencia</translation>
    </message>
    <message>
        <source>record error</source>
        <translation>error de registro</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>Antithrombotics, ASIPP 2024 risk classes</source>
        <translation>Antitrombóticos, clases de riesgo de ASIPP 2024</translation>
    </message>
    <message>
        <source>The effect of the last dose may still be there when the needle goes in.</source>
        <translation>El efecto de la última dosis puede persistir cuando entra la aguja.</translation>
    </message>
    <message>
        <source>{drug}: {held} since last dose; configured minimum {minimum} h ({risk}). Earliest {earliest}, short by {lacks}.</source>
        <translation>{drug}: {held} desde la última dosis; mínimo configurado {minimum} h (riesgo {risk}). Lo antes {earliest}, faltan {lacks}.</translation>
    </message>
    <message>
        <source>{drug}: last dose recorded after {event}.</source>
        <translation>{drug}: última dosis registrada tras {event}.</translation>
    </message>
    <message>
        <source>Holding and continuing both carry a risk here; whoever prescribed the drug knows the one, the proceduralist the other.</source>
        <translation>Tanto suspender como continuar conlleva aquí un riesgo; el prescriptor conoce uno y el intervencionista el otro.</translation>
    </message>
    <message>
        <source>{drug}: shared decision with prescriber not recorded.</source>
        <translation>{drug}: decisión compartida con el prescriptor no registrada.</translation>
    </message>
    <message>
        <source>Without the time of the last dose no interval can be checked.</source>
        <translation>Sin la hora de la última dosis no se puede verificar ningún intervalo.</translation>
    </message>
    <message>
        <source>{drug}: last dose time not recorded.</source>
        <translation>{drug}: hora de la última dosis no registrada.</translation>
    </message>
    <message>
        <source>After a recent stent or clot, with a mechanical valve or a high stroke risk, stopping can be the greater danger.</source>
        <translation>Tras un stent o un trombo recientes, con válvula mecánica o con riesgo alto de ictus, suspender puede ser el mayor peligro.</translation>
    </message>
    <message>
        <source>Hold of {drug}: prescriber agreement not recorded.</source>
        <translation>Suspensión de {drug}: aceptación del prescriptor no registrada.</translation>
    </message>
    <message>
        <source>How long a vitamin K antagonist acts differs widely; the INR shows whether it still does.</source>
        <translation>La duración de acción de un antagonista de la vitamina K varía mucho; el INR muestra si aún actúa.</translation>
    </message>
    <message>
        <source>INR not available for today.</source>
        <translation>INR de hoy no disponible.</translation>
    </message>
    <message>
        <source>Sources differ on the highest INR for neuraxial work: 1.2 or 1.4. An INR does not judge a DOAC.</source>
        <translation>Las fuentes difieren en el INR máximo para trabajo neuroaxial: 1.2 o 1.4. El INR no evalúa un ACOD.</translation>
    </message>
    <message>
        <source>INR {inr} above configured normal.</source>
        <translation>INR {inr} por encima de lo normal configurado.</translation>
    </message>
    <message>
        <source>Above the limit bleeding is likelier. An INR does not judge a DOAC.</source>
        <translation>Por encima del límite el sangrado es más probable. El INR no evalúa un ACOD.</translation>
    </message>
    <message>
        <source>INR {inr} above configured limit for {risk}.</source>
        <translation>INR {inr} por encima del límite configurado para riesgo {risk}.</translation>
    </message>
    <message>
        <source>With few platelets bleeding is likelier.</source>
        <translation>Con pocas plaquetas el sangrado es más probable.</translation>
    </message>
    <message>
        <source>Platelets {platelets}.</source>
        <translation>Plaquetas {platelets}.</translation>
    </message>
    <message>
        <source>Each alone may be harmless; together they raise the risk of bleeding.</source>
        <translation>Cada uno por sí solo puede ser inocuo; juntos elevan el riesgo de sangrado.</translation>
    </message>
    <message>
        <source>{count} agents affecting haemostasis.</source>
        <translation>{count} agentes que afectan la hemostasia.</translation>
    </message>
    <message>
        <source>A drug that is held and not restarted leaves the patient unprotected.</source>
        <translation>Un fármaco suspendido y no reiniciado deja al paciente sin protección.</translation>
    </message>
    <message>
        <source>Restart time missing for {drug}.</source>
        <translation>Falta la hora de reinicio de {drug}.</translation>
    </message>
    <message>
        <source>Restart of {drug} {at}: before the configured earliest {earliest}.</source>
        <translation>Reinicio de {drug} {at}: antes de lo más temprano configurado, {earliest}.</translation>
    </message>
    <message>
        <source>Needle out recorded before needle in ({target}): earliest restart not counted.</source>
        <translation>Salida de la aguja registrada antes de la entrada ({target}): no se calcula el reinicio más temprano.</translation>
    </message>
    <message>
        <source>These drugs leave by the kidneys; the standard interval counts on their working.</source>
        <translation>Estos fármacos se eliminan por los riñones; el intervalo habitual supone que funcionan.</translation>
    </message>
    <message>
        <source>Renal function may lengthen {drug} interval.</source>
        <translation>La función renal puede alargar el intervalo de {drug}.</translation>
    </message>
    <message>
        <source>Pulling a lead can bleed like placing one; agents stay held while leads are in place.</source>
        <translation>Retirar un electrodo puede sangrar como colocarlo; los agentes siguen suspendidos mientras los electrodos están colocados.</translation>
    </message>
    <message>
        <source>Leads in place: restart time counts from lead removal.</source>
        <translation>Electrodos colocados: la hora de reinicio cuenta desde su retiro.</translation>
    </message>
    <message>
        <source>Antithrombotics, ASRA 2018</source>
        <translation>Antitrombóticos, ASRA 2018</translation>
    </message>
    <message>
        <source>Diagnostic blocks and opioid safeguards</source>
        <translation>Bloqueos diagnósticos y salvaguardas de opioides</translation>
    </message>
    <message>
        <source>Relief of little pain tells little: the block will count as indeterminate.</source>
        <translation>El alivio de un dolor leve dice poco: el bloqueo contará como indeterminado.</translation>
    </message>
    <message>
        <source>Index pain {baseline} before the block; below {minimum} a block cannot be judged.</source>
        <translation>Dolor índice {baseline} antes del bloqueo; por debajo de {minimum} no se puede valorar un bloqueo.</translation>
    </message>
    <message>
        <source>A larger volume spreads to other structures, and the block is no longer selective.</source>
        <translation>Un volumen mayor se difunde a otras estructuras y el bloqueo deja de ser selectivo.</translation>
    </message>
    <message>
        <source>{target}: {volume} mL; configured limit for a diagnostic block {limit} mL.</source>
        <translation>{target}: {volume} mL; límite configurado para un bloqueo diagnóstico {limit} mL.</translation>
    </message>
    <message>
        <source>Relief by the steroid cannot be told from relief by the local anaesthetic.</source>
        <translation>El alivio por el esteroide no se puede distinguir del alivio por el anestésico local.</translation>
    </message>
    <message>
        <source>Steroid in a diagnostic block: it will count as indeterminate.</source>
        <translation>Esteroide en un bloqueo diagnóstico: contará como indeterminado.</translation>
    </message>
    <message>
        <source>Relief by the sedation cannot be told from relief by the block.</source>
        <translation>El alivio por la sedación no se puede distinguir del alivio por el bloqueo.</translation>
    </message>
    <message>
        <source>Sedation, opioid or benzodiazepine with a diagnostic block: it will count as indeterminate.</source>
        <translation>Sedación, opioide o benzodiazepina con un bloqueo diagnóstico: contará como indeterminado.</translation>
    </message>
    <message>
        <source>Two blocks support one another only when the same nerves were blocked.</source>
        <translation>Dos bloqueos solo se respaldan entre sí si se bloquearon los mismos nervios.</translation>
    </message>
    <message>
        <source>{side}: nerves {second} differ from {first} of the first block; results are not comparable.</source>
        <translation>{side}: los nervios {second} difieren de {first} del primer bloqueo; los resultados no son comparables.</translation>
    </message>
    <message>
        <source>A block on the other side does not confirm the first one.</source>
        <translation>Un bloqueo del otro lado no confirma el primero.</translation>
    </message>
    <message>
        <source>Second block {second}, first block {first}: the side differs.</source>
        <translation>Segundo bloqueo {second}, primer bloqueo {first}: el lado difiere.</translation>
    </message>
    <message>
        <source>Two qualifying diagnostic blocks are to be linked before radiofrequency ablation.</source>
        <translation>Deben vincularse dos bloqueos diagnósticos que cumplan antes de la ablación por radiofrecuencia.</translation>
    </message>
    <message>
        <source>Two qualifying diagnostic blocks not linked ({joint}: {count} of {blocks}).</source>
        <translation>Dos bloqueos diagnósticos que cumplan no vinculados ({joint}: {count} de {blocks}).</translation>
    </message>
    <message>
        <source>The prescription monitoring program shows what others prescribe; state law sets how often.</source>
        <translation>El programa de monitoreo de prescripciones muestra lo que otros prescriben; la ley estatal fija la frecuencia.</translation>
    </message>
    <message>
        <source>PDMP check {days} days old; configured maximum {limit} days.</source>
        <translation>Consulta del PDMP de hace {days} días; máximo configurado {limit} días.</translation>
    </message>
    <message>
        <source>On an opioid, and no PDMP check recorded.</source>
        <translation>Con opioide y sin consulta del PDMP registrada.</translation>
    </message>
    <message>
        <source>The agreement is renewed regularly.</source>
        <translation>El acuerdo se renueva periódicamente.</translation>
    </message>
    <message>
        <source>Opioid treatment agreement of {day}: older than {limit} months.</source>
        <translation>Acuerdo de tratamiento con opioides del {day}: de hace más de {limit} meses.</translation>
    </message>
    <message>
        <source>On an opioid, and no treatment agreement recorded.</source>
        <translation>Con opioide y sin acuerdo de tratamiento registrado.</translation>
    </message>
    <message>
        <source>How often a screen is due follows from the risk tier.</source>
        <translation>La frecuencia de las pruebas depende del nivel de riesgo.</translation>
    </message>
    <message>
        <source>Urine drug screen of {day}: older than {limit} months ({tier} risk).</source>
        <translation>Prueba de drogas en orina del {day}: de hace más de {limit} meses (riesgo {tier}).</translation>
    </message>
    <message>
        <source>On an opioid, and no urine drug screen recorded.</source>
        <translation>Con opioide y sin prueba de drogas en orina registrada.</translation>
    </message>
    <message>
        <source>From 50 MME a day naloxone is offered (CDC 2022).</source>
        <translation>Desde 50 MME al día se ofrece naloxona (CDC 2022).</translation>
    </message>
    <message>
        <source>{mme} MME a day, and naloxone not offered.</source>
        <translation>{mme} MME al día y naloxona no ofrecida.</translation>
    </message>
    <message>
        <source>Together they depress breathing more than each alone.</source>
        <translation>Juntos deprimen la respiración más que cada uno por separado.</translation>
    </message>
    <message>
        <source>Opioid together with {others}.</source>
        <translation>Opioide junto con {others}.</translation>
    </message>
    <message>
        <source>States and payers ask for a justification from 90 MME a day; CDC 2022 asks to reassess from 50.</source>
        <translation>Estados y pagadores piden una justificación desde 90 MME al día; CDC 2022 pide reevaluar desde 50.</translation>
    </message>
    <message>
        <source>{mme} MME a day: justification.</source>
        <translation>{mme} MME al día: justificación.</translation>
    </message>
    <message>
        <source>An unexpected result needs an action or an explanation in the record.</source>
        <translation>Un resultado inesperado requiere una acción o una explicación en el registro.</translation>
    </message>
    <message>
        <source>Unexpected urine drug screen without a note of what was done.</source>
        <translation>Prueba de drogas en orina inesperada sin constancia de lo que se hizo.</translation>
    </message>
    <message>
        <source>Drugs: local anaesthetics, steroids, contrast, glucose</source>
        <translation>Fármacos: anestésicos locales, esteroides, contraste, glucosa</translation>
    </message>
    <message>
        <source>The effects of all local anaesthetics of a session add up; above the maximum systemic toxicity is likelier.</source>
        <translation>Los efectos de todos los anestésicos locales de una sesión se suman; por encima del máximo es más probable la toxicidad sistémica.</translation>
    </message>
    <message>
        <source>Local anaesthetic total {percent} % of configured maximum.</source>
        <translation>Anestésico local total {percent} % del máximo configurado.</translation>
    </message>
    <message>
        <source>Lists differ for bupivacaine (2.0 or 2.5 mg/kg): 80 % of 2.5 is 2.0.</source>
        <translation>Las listas difieren para bupivacaína (2.0 o 2.5 mg/kg): el 80 % de 2.5 es 2.0.</translation>
    </message>
    <message>
        <source>The maximum depends on the weight.</source>
        <translation>El máximo depende del peso.</translation>
    </message>
    <message>
        <source>Weight missing: local anaesthetic maximum not checked.</source>
        <translation>Falta el peso: máximo de anestésico local no verificado.</translation>
    </message>
    <message>
        <source>Preservatives can harm nerve tissue in the epidural or intrathecal space.</source>
        <translation>Los conservadores pueden dañar el tejido nervioso en el espacio epidural o intratecal.</translation>
    </message>
    <message>
        <source>Injectate marked with preservative at a neuraxial target.</source>
        <translation>Inyectado marcado con conservador en un objetivo neuroaxial.</translation>
    </message>
    <message>
        <source>Lipid emulsion treats systemic toxicity of local anaesthetics; it has to be found at once.</source>
        <translation>La emulsión lipídica trata la toxicidad sistémica por anestésicos locales; debe encontrarse de inmediato.</translation>
    </message>
    <message>
        <source>Lipid emulsion location not recorded for this room.</source>
        <translation>Lugar de la emulsión lipídica no registrado para esta sala.</translation>
    </message>
    <message>
        <source>More than usual may be a slip of unit or decimal point, and spreads beyond the target.</source>
        <translation>Más de lo habitual puede ser un error de unidad o de punto decimal, y se difunde más allá del objetivo.</translation>
    </message>
    <message>
        <source>Volume {volume} mL is above the usual range for this target.</source>
        <translation>El volumen {volume} mL supera lo habitual para este objetivo.</translation>
    </message>
    <message>
        <source>{drug} {percent} % is outside the usual range for {where}.</source>
        <translation>{drug} {percent} % está fuera de lo habitual para {where}.</translation>
    </message>
    <message>
        <source>Amides cross-react with amides, esters with esters.</source>
        <translation>Las amidas tienen reacción cruzada con amidas, los ésteres con ésteres.</translation>
    </message>
    <message>
        <source>Recorded allergy to this anaesthetic class.</source>
        <translation>Alergia registrada a esta clase de anestésico.</translation>
    </message>
    <message>
        <source>Particles can occlude an artery that feeds the spinal cord or the brain.</source>
        <translation>Las partículas pueden ocluir una arteria que irriga la médula espinal o el encéfalo.</translation>
    </message>
    <message>
        <source>Particulate steroid selected for a cervical transforaminal target.</source>
        <translation>Esteroide particulado seleccionado para un objetivo transforaminal cervical.</translation>
    </message>
    <message>
        <source>Dexamethasone is the configured choice for an initial transforaminal injection.</source>
        <translation>La dexametasona es la elección configurada para una primera inyección transforaminal.</translation>
    </message>
    <message>
        <source>First lumbar transforaminal: non-particulate is the configured first choice.</source>
        <translation>Primera transforaminal lumbar: la primera elección configurada es no particulado.</translation>
    </message>
    <message>
        <source>The artery of Adamkiewicz most often enters low thoracic or high lumbar, on the left.</source>
        <translation>La arteria de Adamkiewicz entra con mayor frecuencia a nivel torácico bajo o lumbar alto, en el lado izquierdo.</translation>
    </message>
    <message>
        <source>Particulate steroid near possible radiculomedullary supply.</source>
        <translation>Esteroide particulado cerca de una posible irrigación radiculomedular.</translation>
    </message>
    <message>
        <source>More has not been shown to help, and payers limit the dose of a session.</source>
        <translation>No se ha demostrado que más ayude, y los pagadores limitan la dosis de una sesión.</translation>
    </message>
    <message>
        <source>Steroid dose above configured session maximum.</source>
        <translation>Dosis de esteroide por encima del máximo configurado por sesión.</translation>
    </message>
    <message>
        <source>Effects on adrenals, bone and glucose add up over the courses of a year.</source>
        <translation>Los efectos sobre suprarrenales, hueso y glucosa se suman en los ciclos de un año.</translation>
    </message>
    <message>
        <source>12-month steroid total {total} mg-eq (limit {limit}).</source>
        <translation>Total de esteroide en 12 meses {total} mg-eq (límite {limit}).</translation>
    </message>
    <message>
        <source>An effect of the last injection may still be to come.</source>
        <translation>Puede estar aún por llegar el efecto de la última inyección.</translation>
    </message>
    <message>
        <source>Steroid given {ago} ago.</source>
        <translation>Esteroide administrado hace {ago}.</translation>
    </message>
    <message>
        <source>These steroids are broken down by CYP3A4; an inhibitor can lead to Cushing's syndrome and adrenal suppression.</source>
        <translation>Estos esteroides se degradan por CYP3A4; un inhibidor puede causar síndrome de Cushing y supresión suprarrenal.</translation>
    </message>
    <message>
        <source>CYP3A4 inhibitor + steroid: prolonged steroid effect possible.</source>
        <translation>Inhibidor de CYP3A4 + esteroide: posible efecto prolongado del esteroide.</translation>
    </message>
    <message>
        <source>A depot steroid raises glucose in diabetes.</source>
        <translation>Un esteroide de depósito eleva la glucosa en la diabetes.</translation>
    </message>
    <message>
        <source>Glucose may rise for about 2 days (range 1–14); plan recorded?</source>
        <translation>La glucosa puede subir unos 2 días (intervalo 1–14); ¿plan registrado?</translation>
    </message>
    <message>
        <source>No steroid is approved for epidural use.</source>
        <translation>Ningún esteroide está aprobado para uso epidural.</translation>
    </message>
    <message>
        <source>Off-label epidural steroid discussion not recorded.</source>
        <translation>Uso epidural de esteroide fuera de indicación: conversación no registrada.</translation>
    </message>
    <message>
        <source>A drug past its date is not given; what was given has to be traceable.</source>
        <translation>No se administra un fármaco caducado; lo administrado debe poder rastrearse.</translation>
    </message>
    <message>
        <source>{drug}: expired {expiry}.</source>
        <translation>{drug}: caducado {expiry}.</translation>
    </message>
    <message>
        <source>{drug}: lot or expiry missing.</source>
        <translation>{drug}: falta lote o caducidad.</translation>
    </message>
    <message>
        <source>Steroid in an artery or in the intrathecal or subdural space can do lasting harm.</source>
        <translation>Un esteroide en una arteria o en el espacio intratecal o subdural puede causar daño duradero.</translation>
    </message>
    <message>
        <source>Steroid recorded after a non-epidural or arterial contrast pattern.</source>
        <translation>Esteroide registrado tras un patrón de contraste no epidural o arterial.</translation>
    </message>
    <message>
        <source>What is to be prepared depends on how severe the reaction was; the risk is low outside vessels.</source>
        <translation>Lo que hay que preparar depende de la gravedad de la reacción; el riesgo es bajo fuera de los vasos.</translation>
    </message>
    <message>
        <source>Contrast reaction recorded; severity not recorded.</source>
        <translation>Reacción al contraste registrada; gravedad no registrada.</translation>
    </message>
    <message>
        <source>Gadolinium in the intrathecal space has caused encephalopathy and death.</source>
        <translation>El gadolinio en el espacio intratecal ha causado encefalopatía y muerte.</translation>
    </message>
    <message>
        <source>Gadolinium planned near the intrathecal space.</source>
        <translation>Gadolinio planificado cerca del espacio intratecal.</translation>
    </message>
    <message>
        <source>Without contrast an arterial position is not seen before particles are injected.</source>
        <translation>Sin contraste no se ve una posición arterial antes de inyectar partículas.</translation>
    </message>
    <message>
        <source>No contrast and particulate steroid at a transforaminal target.</source>
        <translation>Sin contraste y con esteroide particulado en un objetivo transforaminal.</translation>
    </message>
    <message>
        <source>Contrast shows where an epidural injection goes; payers ask for it or for the reason.</source>
        <translation>El contraste muestra adónde va una inyección epidural; los pagadores lo piden, o el motivo.</translation>
    </message>
    <message>
        <source>Contrast not used: reason missing.</source>
        <translation>Contraste no utilizado: falta el motivo.</translation>
    </message>
    <message>
        <source>After a severe reaction premedication, another agent or none has to be decided.</source>
        <translation>Tras una reacción grave debe decidirse premedicación, otro agente o ninguno.</translation>
    </message>
    <message>
        <source>Severe contrast reaction recorded; plan missing.</source>
        <translation>Reacción grave al contraste registrada; falta el plan.</translation>
    </message>
    <message>
        <source>Shellfish or povidone-iodine allergy alone does not raise the risk of contrast above that of other allergies.</source>
        <translation>La alergia a mariscos o a yodopovidona por sí sola no eleva el riesgo del contraste más que otras alergias.</translation>
    </message>
    <message>
        <source>Not a contrast allergy entry; verify the record.</source>
        <translation>No es una entrada de alergia al contraste; verifique el registro.</translation>
    </message>
    <message>
        <source>Nephrogenic systemic fibrosis follows gadolinium in severe kidney disease.</source>
        <translation>La fibrosis sistémica nefrogénica sigue al gadolinio en enfermedad renal grave.</translation>
    </message>
    <message>
        <source>Low eGFR with gadolinium.</source>
        <translation>TFGe baja con gadolinio.</translation>
    </message>
    <message>
        <source>Ionic contrast in the intrathecal space can cause seizures and death.</source>
        <translation>El contraste iónico en el espacio intratecal puede causar convulsiones y muerte.</translation>
    </message>
    <message>
        <source>Contrast agent not marked for intrathecal-safe use.</source>
        <translation>Medio de contraste no marcado como seguro por vía intratecal.</translation>
    </message>
    <message>
        <source>Steroid raises glucose; where it starts from has to be known.</source>
        <translation>El esteroide eleva la glucosa; debe conocerse de dónde parte.</translation>
    </message>
    <message>
        <source>Glucose not recorded today.</source>
        <translation>Glucosa de hoy no registrada.</translation>
    </message>
    <message>
        <source>After an epidural steroid glucose rose by about 126 mg/dL on average; there is no agreed limit.</source>
        <translation>Tras un esteroide epidural la glucosa subió en promedio unos 126 mg/dL; no hay límite acordado.</translation>
    </message>
    <message>
        <source>Glucose {glucose} before steroid.</source>
        <translation>Glucosa {glucose} antes del esteroide.</translation>
    </message>
    <message>
        <source>Glucose rises more and infections are likelier where diabetes is poorly controlled; evidence conflicts.</source>
        <translation>La glucosa sube más y las infecciones son más probables con diabetes mal controlada; la evidencia es contradictoria.</translation>
    </message>
    <message>
        <source>HbA1c {hba1c} %.</source>
        <translation>HbA1c {hba1c} %.</translation>
    </message>
    <message>
        <source>Patient, site, needle, devices, radiation, stimulation</source>
        <translation>Paciente, sitio, aguja, dispositivos, radiación, estimulación</translation>
    </message>
    <message>
        <source>A needle through or near infection, or steroid during one, can spread it.</source>
        <translation>Una aguja a través o cerca de una infección, o un esteroide durante ella, puede diseminarla.</translation>
    </message>
    <message>
        <source>Possible infection recorded.</source>
        <translation>Posible infección registrada.</translation>
    </message>
    <message>
        <source>X-rays and drugs reach an unborn child.</source>
        <translation>Los rayos X y los fármacos alcanzan al feto.</translation>
    </message>
    <message>
        <source>Pregnancy status not recorded: no test within {hours} h.</source>
        <translation>Estado de embarazo no registrado: sin prueba en las últimas {hours} h.</translation>
    </message>
    <message>
        <source>No pregnancy test within {hours} h; the last was {tested}.</source>
        <translation>Sin prueba de embarazo en las últimas {hours} h; la última fue el {tested}.</translation>
    </message>
    <message>
        <source>Pregnancy recorded; fluoroscopy planned.</source>
        <translation>Embarazo registrado; fluoroscopia planificada.</translation>
    </message>
    <message>
        <source>Pregnancy recorded.</source>
        <translation>Embarazo registrado.</translation>
    </message>
    <message>
        <source>Circulation and breathing outside the range may not stand an elective procedure.</source>
        <translation>Una circulación y respiración fuera de rango pueden no tolerar un procedimiento electivo.</translation>
    </message>
    <message>
        <source>Vitals outside configured range.</source>
        <translation>Signos vitales fuera del rango configurado.</translation>
    </message>
    <message>
        <source>A new deficit, saddle anaesthesia or a bladder or bowel change needs its own work-up.</source>
        <translation>Un déficit nuevo, anestesia en silla de montar o un cambio vesical o intestinal requiere su propio estudio.</translation>
    </message>
    <message>
        <source>Red-flag neurological finding recorded.</source>
        <translation>Hallazgo neurológico de alarma registrado.</translation>
    </message>
    <message>
        <source>A deficit afterwards can only be judged against the examination before.</source>
        <translation>Un déficit posterior solo puede valorarse frente al examen previo.</translation>
    </message>
    <message>
        <source>Baseline neurological exam missing.</source>
        <translation>Falta el examen neurológico basal.</translation>
    </message>
    <message>
        <source>Sedation and needles in the neck may need drugs at once.</source>
        <translation>La sedación y las agujas en el cuello pueden requerir fármacos de inmediato.</translation>
    </message>
    <message>
        <source>IV access not recorded.</source>
        <translation>Acceso IV no registrado.</translation>
    </message>
    <message>
        <source>Another side or level than planned is a wrong-site procedure or a wrong entry.</source>
        <translation>Otro lado o nivel que el planificado es un procedimiento en sitio equivocado o un registro equivocado.</translation>
    </message>
    <message>
        <source>Documented {done} differs from planned {planned}.</source>
        <translation>Lo documentado, {done}, difiere de lo planificado, {planned}.</translation>
    </message>
    <message>
        <source>Plan, consent and mark are three independent entries; a difference shows a wrong side early.</source>
        <translation>Plan, consentimiento y marca son tres registros independientes; una diferencia revela pronto un lado equivocado.</translation>
    </message>
    <message>
        <source>Side differs: plan {plan}, consent {consent}, mark {mark}.</source>
        <translation>El lado difiere: plan {plan}, consentimiento {consent}, marca {mark}.</translation>
    </message>
    <message>
        <source>Side differs: plan {plan}, verified at the time-out {verified}.</source>
        <translation>El lado difiere: plan {plan}, verificado en la pausa de seguridad {verified}.</translation>
    </message>
    <message>
        <source>The patient consented to, and the team verified, the levels that are planned.</source>
        <translation>El paciente consintió, y el equipo verificó, los niveles planificados.</translation>
    </message>
    <message>
        <source>Level differs: plan {plan}, consent {consent}.</source>
        <translation>El nivel difiere: plan {plan}, consentimiento {consent}.</translation>
    </message>
    <message>
        <source>Level differs: plan {plan}, verified at the time-out {verified}.</source>
        <translation>El nivel difiere: plan {plan}, verificado en la pausa de seguridad {verified}.</translation>
    </message>
    <message>
        <source>With a transitional vertebra two people may count two different levels.</source>
        <translation>Con una vértebra de transición dos personas pueden contar dos niveles distintos.</translation>
    </message>
    <message>
        <source>Transitional anatomy: numbering method not recorded.</source>
        <translation>Anatomía de transición: método de numeración no registrado.</translation>
    </message>
    <message>
        <source>An image of another patient misleads the needle and the record.</source>
        <translation>Una imagen de otro paciente confunde a la aguja y al registro.</translation>
    </message>
    <message>
        <source>Image belongs to another patient record.</source>
        <translation>La imagen pertenece al expediente de otro paciente.</translation>
    </message>
    <message>
        <source>A joint counts as treated only when all its nerves are.</source>
        <translation>Una articulación cuenta como tratada solo cuando lo están todos sus nervios.</translation>
    </message>
    <message>
        <source>{joint}: only {done} of {needed} nerves documented.</source>
        <translation>{joint}: solo {done} de {needed} nervios documentados.</translation>
    </message>
    <message>
        <source>What was agreed and not done has to be explained.</source>
        <translation>Lo acordado y no realizado debe explicarse.</translation>
    </message>
    <message>
        <source>Planned {target} not performed: reason missing.</source>
        <translation>Objetivo planificado {target} no realizado: falta el motivo.</translation>
    </message>
    <message>
        <source>3 of 13 wrong-site cases had trouble on both sides.</source>
        <translation>3 de 13 casos de sitio equivocado tenían molestias en ambos lados.</translation>
    </message>
    <message>
        <source>Bilateral symptoms recorded; unilateral plan.</source>
        <translation>Síntomas bilaterales registrados; plan unilateral.</translation>
    </message>
    <message>
        <source>A fused joint may not move or hurt as a facet joint does, and metal changes the path.</source>
        <translation>Una articulación fusionada puede no moverse ni doler como una facetaria, y el metal cambia el trayecto.</translation>
    </message>
    <message>
        <source>Fusion recorded at target level ({levels}).</source>
        <translation>Fusión registrada en el nivel del objetivo ({levels}).</translation>
    </message>
    <message>
        <source>Of 13 wrong-site events the protocol was followed in full in one.</source>
        <translation>De 13 eventos de sitio equivocado, el protocolo se siguió por completo en uno.</translation>
    </message>
    <message>
        <source>Time-out item missing: {item}.</source>
        <translation>Falta un punto de la pausa de seguridad: {item}.</translation>
    </message>
    <message>
        <source>What was agreed long before may no longer hold.</source>
        <translation>Lo acordado mucho antes puede ya no ser válido.</translation>
    </message>
    <message>
        <source>Time-out was {minutes} min before needle-in.</source>
        <translation>La pausa de seguridad fue {minutes} min antes de la entrada de la aguja.</translation>
    </message>
    <message>
        <source>Changed after the time-out: {changed}; the time-out was not repeated.</source>
        <translation>Cambiado después de la pausa de seguridad: {changed}; la pausa no se repitió.</translation>
    </message>
    <message>
        <source>Each procedure of a visit has its own time-out.</source>
        <translation>Cada procedimiento de una visita tiene su propia pausa de seguridad.</translation>
    </message>
    <message>
        <source>No time-out for procedure {number}.</source>
        <translation>Sin pausa de seguridad para el procedimiento {number}.</translation>
    </message>
    <message>
        <source>A time-out after the needle verifies nothing.</source>
        <translation>Una pausa de seguridad después de la aguja no verifica nada.</translation>
    </message>
    <message>
        <source>Time-out recorded after needle-in.</source>
        <translation>Pausa de seguridad registrada después de la entrada de la aguja.</translation>
    </message>
    <message>
        <source>One person alone confirms only what that person believes.</source>
        <translation>Una sola persona confirma solo lo que ella cree.</translation>
    </message>
    <message>
        <source>Time-out recorded with one participant.</source>
        <translation>Pausa de seguridad registrada con un participante.</translation>
    </message>
    <message>
        <source>What is injected into an artery of the spine can cause infarction.</source>
        <translation>Lo que se inyecta en una arteria de la columna puede causar infarto.</translation>
    </message>
    <message>
        <source>Arterial pattern recorded: no injectate can be documented for this position.</source>
        <translation>Patrón arterial registrado: no se puede documentar inyectado en esta posición.</translation>
    </message>
    <message>
        <source>Epidural doses in the intrathecal space can cause a high block or arachnoiditis.</source>
        <translation>Dosis epidurales en el espacio intratecal pueden causar un bloqueo alto o aracnoiditis.</translation>
    </message>
    <message>
        <source>Intrathecal pattern with injectate recorded.</source>
        <translation>Patrón intratecal con inyectado registrado.</translation>
    </message>
    <message>
        <source>Spread in the subdural space is wide and late.</source>
        <translation>La difusión en el espacio subdural es amplia y tardía.</translation>
    </message>
    <message>
        <source>Subdural pattern with injectate recorded.</source>
        <translation>Patrón subdural con inyectado registrado.</translation>
    </message>
    <message>
        <source>A drug carried off by a vein does not act where it is meant to.</source>
        <translation>Un fármaco arrastrado por una vena no actúa donde debe.</translation>
    </message>
    <message>
        <source>Venous pattern; repositioning not recorded.</source>
        <translation>Patrón venoso; reposición no registrada.</translation>
    </message>
    <message>
        <source>The views prove where the needle was and where the drug went.</source>
        <translation>Las vistas prueban dónde estuvo la aguja y adónde fue el fármaco.</translation>
    </message>
    <message>
        <source>Two saved views showing needle and contrast are expected.</source>
        <translation>Se esperan dos vistas guardadas que muestren aguja y contraste.</translation>
    </message>
    <message>
        <source>One projection does not show depth.</source>
        <translation>Una sola proyección no muestra la profundidad.</translation>
    </message>
    <message>
        <source>Orthogonal view missing.</source>
        <translation>Falta la vista ortogonal.</translation>
    </message>
    <message>
        <source>A note that does not say so does not mean that the aspiration was negative.</source>
        <translation>Que una nota no lo diga no significa que la aspiración fuera negativa.</translation>
    </message>
    <message>
        <source>Aspiration result missing for {target}.</source>
        <translation>Falta el resultado de la aspiración en {target}.</translation>
    </message>
    <message>
        <source>A vessel that empties fast is seen only while contrast runs.</source>
        <translation>Un vaso que se vacía rápido solo se ve mientras pasa el contraste.</translation>
    </message>
    <message>
        <source>Live contrast injection not recorded.</source>
        <translation>Inyección de contraste en tiempo real no registrada.</translation>
    </message>
    <message>
        <source>Contrast at a transforaminal target injected without live fluoroscopy.</source>
        <translation>Contraste en un objetivo transforaminal inyectado sin fluoroscopia en tiempo real.</translation>
    </message>
    <message>
        <source>Cervical transforaminal contrast without live fluoroscopy and without DSA.</source>
        <translation>Contraste transforaminal cervical sin fluoroscopia en tiempo real y sin DSA.</translation>
    </message>
    <message>
        <source>The dorsal epidural space is thin above C6-7; C7-T1 is preferred.</source>
        <translation>El espacio epidural dorsal es delgado por encima de C6-7; se prefiere C7-T1.</translation>
    </message>
    <message>
        <source>Interlaminar level above C6-7 ({level}).</source>
        <translation>Nivel interlaminar por encima de C6-7 ({level}).</translation>
    </message>
    <message>
        <source>The dural sac usually ends at S1-S2.</source>
        <translation>El saco dural suele terminar en S1-S2.</translation>
    </message>
    <message>
        <source>Caudal tip above S3 recorded ({level}).</source>
        <translation>Punta caudal por encima de S3 registrada ({level}).</translation>
    </message>
    <message>
        <source>Only imaging shows whether there is epidural space for the needle at the target.</source>
        <translation>Solo la imagen muestra si hay espacio epidural para la aguja en el objetivo.</translation>
    </message>
    <message>
        <source>Cervical imaging review not recorded.</source>
        <translation>Revisión de imagen cervical no registrada.</translation>
    </message>
    <message>
        <source>Cervical imaging review: epidural space at the target recorded as not adequate.</source>
        <translation>Revisión de imagen cervical: espacio epidural en el objetivo registrado como no adecuado.</translation>
    </message>
    <message>
        <source>Ultrasound alone shows neither vascular uptake nor spread behind bone.</source>
        <translation>La ecografía sola no muestra captación vascular ni difusión detrás del hueso.</translation>
    </message>
    <message>
        <source>Image guidance without fluoroscopy/CT.</source>
        <translation>Guía de imagen sin fluoroscopia/TC.</translation>
    </message>
    <message>
        <source>An accepted position is accepted for what its views showed.</source>
        <translation>Una posición se acepta por lo que mostraron sus vistas.</translation>
    </message>
    <message>
        <source>Final position check list incomplete.</source>
        <translation>Lista de verificación de la posición final incompleta.</translation>
    </message>
    <message>
        <source>Paraesthesia that stays may mean a needle in a nerve.</source>
        <translation>Una parestesia que persiste puede significar una aguja en un nervio.</translation>
    </message>
    <message>
        <source>Persistent paraesthesia recorded.</source>
        <translation>Parestesia persistente registrada.</translation>
    </message>
    <message>
        <source>Two statements of the note contradict each other.</source>
        <translation>Dos afirmaciones de la nota se contradicen.</translation>
    </message>
    <message>
        <source>Dural entry recorded; complications says none observed.</source>
        <translation>Entrada dural registrada; complicaciones dice ninguna observada.</translation>
    </message>
    <message>
        <source>Radiofrequency current can inhibit a pacemaker or set off an ICD.</source>
        <translation>La corriente de radiofrecuencia puede inhibir un marcapasos o activar un DCI.</translation>
    </message>
    <message>
        <source>Cardiac device: RF plan incomplete ({lacks}).</source>
        <translation>Dispositivo cardíaco: plan de RF incompleto ({lacks}).</translation>
    </message>
    <message>
        <source>Cardiac device “{device}”: choose pacemaker or ICD from the list to record the RF plan.</source>
        <translation>Dispositivo cardíaco “{device}”: elija marcapasos o DCI de la lista para registrar el plan de RF.</translation>
    </message>
    <message>
        <source>An ICD may take radiofrequency current for fibrillation.</source>
        <translation>Un DCI puede tomar la corriente de radiofrecuencia por fibrilación.</translation>
    </message>
    <message>
        <source>ICD therapy status not recorded.</source>
        <translation>Estado de las terapias del DCI no registrado.</translation>
    </message>
    <message>
        <source>ICD therapies recorded as not off.</source>
        <translation>Terapias del DCI registradas como no desactivadas.</translation>
    </message>
    <message>
        <source>Current through leads can heat tissue or damage the device.</source>
        <translation>La corriente por los electrodos puede calentar tejido o dañar el dispositivo.</translation>
    </message>
    <message>
        <source>Implanted stimulator: RF plan missing ({device}).</source>
        <translation>Estimulador implantado: falta el plan de RF ({device}).</translation>
    </message>
    <message>
        <source>The two devices can sense each other; cardiology and the makers have to agree.</source>
        <translation>Los dos dispositivos pueden detectarse entre sí; cardiología y los fabricantes deben estar de acuerdo.</translation>
    </message>
    <message>
        <source>Cardiac device with spinal stimulation.</source>
        <translation>Dispositivo cardíaco con estimulación espinal.</translation>
    </message>
    <message>
        <source>Metal takes up current and heat.</source>
        <translation>El metal absorbe corriente y calor.</translation>
    </message>
    <message>
        <source>Hardware near RF target recorded.</source>
        <translation>Material metálico cerca del objetivo de RF registrado.</translation>
    </message>
    <message>
        <source>Without a pad the current of a monopolar lesion leaves by another way.</source>
        <translation>Sin placa, la corriente de una lesión monopolar sale por otro camino.</translation>
    </message>
    <message>
        <source>Grounding pad not recorded.</source>
        <translation>Placa de retorno no registrada.</translation>
    </message>
    <message>
        <source>A limb that moves shows a motor root within reach of the lesion.</source>
        <translation>Una extremidad que se mueve indica una raíz motora al alcance de la lesión.</translation>
    </message>
    <message>
        <source>Limb response at {volts} V before lesion.</source>
        <translation>Respuesta de la extremidad a {volts} V antes de la lesión.</translation>
    </message>
    <message>
        <source>A test that stops early says little about the distance to the motor root.</source>
        <translation>Una prueba que se detiene pronto dice poco sobre la distancia a la raíz motora.</translation>
    </message>
    <message>
        <source>Motor test range below configured limit.</source>
        <translation>Rango de la prueba motora por debajo del límite configurado.</translation>
    </message>
    <message>
        <source>A high threshold means a greater distance to the nerve.</source>
        <translation>Un umbral alto significa mayor distancia al nervio.</translation>
    </message>
    <message>
        <source>Sensory threshold {volts} V.</source>
        <translation>Umbral sensitivo {volts} V.</translation>
    </message>
    <message>
        <source>Too low points to a short circuit, too high to bad contact.</source>
        <translation>Muy baja indica cortocircuito; muy alta, mal contacto.</translation>
    </message>
    <message>
        <source>Impedance {ohm} Ω outside configured range.</source>
        <translation>Impedancia {ohm} Ω fuera del rango configurado.</translation>
    </message>
    <message>
        <source>Pulsed lesions stay at or below 42 °C, thermal ones need 80 °C.</source>
        <translation>Las lesiones pulsadas se mantienen en 42 °C o menos; las térmicas necesitan 80 °C.</translation>
    </message>
    <message>
        <source>Temperature does not match mode.</source>
        <translation>La temperatura no corresponde al modo.</translation>
    </message>
    <message>
        <source>A lesion grows most in its first minute.</source>
        <translation>Una lesión crece sobre todo en su primer minuto.</translation>
    </message>
    <message>
        <source>Lesion time {seconds} s.</source>
        <translation>Tiempo de lesión {seconds} s.</translation>
    </message>
    <message>
        <source>Near the boiling point tissue chars and gas forms.</source>
        <translation>Cerca del punto de ebullición el tejido se carboniza y se forma gas.</translation>
    </message>
    <message>
        <source>Temperature {celsius} °C.</source>
        <translation>Temperatura {celsius} °C.</translation>
    </message>
    <message>
        <source>After a lesion of the third occipital nerve balance can be unsteady for weeks.</source>
        <translation>Tras una lesión del tercer nervio occipital el equilibrio puede ser inestable durante semanas.</translation>
    </message>
    <message>
        <source>TON lesion: balance advice not recorded.</source>
        <translation>Lesión del TON: indicaciones sobre el equilibrio no registradas.</translation>
    </message>
    <message>
        <source>Moderate or deeper sedation asks for an observer, a fasting time and an airway assessment.</source>
        <translation>La sedación moderada o más profunda requiere observador, hora de ayuno y valoración de la vía aérea.</translation>
    </message>
    <message>
        <source>Sedation record incomplete: {item}.</source>
        <translation>Registro de sedación incompleto: {item}.</translation>
    </message>
    <message>
        <source>A patient who cannot speak cannot warn of a needle in the cord.</source>
        <translation>Un paciente que no puede hablar no puede avisar de una aguja en la médula.</translation>
    </message>
    <message>
        <source>Deep sedation recorded with cervical neuraxial target.</source>
        <translation>Sedación profunda registrada con objetivo neuroaxial cervical.</translation>
    </message>
    <message>
        <source>Payers expect facet and epidural procedures without anaesthesia care.</source>
        <translation>Los pagadores esperan procedimientos facetarios y epidurales sin cuidado anestésico.</translation>
    </message>
    <message>
        <source>Anaesthesia use needs a reason for this payer.</source>
        <translation>El uso de anestesia requiere un motivo para este pagador.</translation>
    </message>
    <message>
        <source>A sedated patient must not go home alone.</source>
        <translation>Un paciente sedado no debe irse solo a casa.</translation>
    </message>
    <message>
        <source>No escort recorded after sedation.</source>
        <translation>Sin acompañante registrado tras la sedación.</translation>
    </message>
    <message>
        <source>Doses to the skin of this height can cause burns that appear weeks later.</source>
        <translation>Dosis en piel de esta magnitud pueden causar quemaduras que aparecen semanas después.</translation>
    </message>
    <message>
        <source>Air kerma {kerma} mGy.</source>
        <translation>Kerma en aire {kerma} mGy.</translation>
    </message>
    <message>
        <source>Follow-up of the skin after an air kerma of {kerma} mGy.</source>
        <translation>Seguimiento de la piel tras un kerma en aire de {kerma} mGy.</translation>
    </message>
    <message>
        <source>Doses of this height can cause burns of the skin that appear weeks later.</source>
        <translation>Dosis de esta magnitud pueden causar quemaduras de la piel que aparecen semanas después.</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>Follow-up of the skin: {what}.</source>
        <translation>Seguimiento de la piel: {what}.</translation>
    </message>
    <message>
        <source>A dose in the wrong unit is wrong a hundred or a thousand times over.</source>
        <translation>Una dosis en la unidad equivocada está cien o mil veces equivocada.</translation>
    </message>
    <message>
        <source>{what}: value unusual for this procedure; check units.</source>
        <translation>{what}: valor inusual para este procedimiento; verifique las unidades.</translation>
    </message>
    <message>
        <source>One of the two values is wrong.</source>
        <translation>Uno de los dos valores es incorrecto.</translation>
    </message>
    <message>
        <source>Typed dose differs from device value.</source>
        <translation>La dosis escrita difiere del valor del equipo.</translation>
    </message>
    <message>
        <source>The antibiotic has to be in the tissue when the skin is opened.</source>
        <translation>El antibiótico debe estar en el tejido cuando se abre la piel.</translation>
    </message>
    <message>
        <source>Antibiotic timing {minutes} min.</source>
        <translation>Momento del antibiótico {minutes} min.</translation>
    </message>
    <message>
        <source>Antibiotic timing: {minutes} min after incision.</source>
        <translation>Momento del antibiótico: {minutes} min después de la incisión.</translation>
    </message>
    <message>
        <source>Antibiotic timing: none recorded before incision.</source>
        <translation>Momento del antibiótico: ninguno registrado antes de la incisión.</translation>
    </message>
    <message>
        <source>Too low points to a short circuit, too high to an open contact.</source>
        <translation>Muy baja indica cortocircuito; muy alta, contacto abierto.</translation>
    </message>
    <message>
        <source>Contact {contact} impedance {ohm} Ω (lead {lead}).</source>
        <translation>Contacto {contact} impedancia {ohm} Ω (electrodo {lead}).</translation>
    </message>
    <message>
        <source>The external stimulator of a trial has no case electrode to close the circuit.</source>
        <translation>El estimulador externo de una prueba no tiene electrodo de carcasa para cerrar el circuito.</translation>
    </message>
    <message>
        <source>Program needs cathode and anode.</source>
        <translation>El programa necesita cátodo y ánodo.</translation>
    </message>
    <message>
        <source>Program needs cathode and anode: contact {contact} of lead {lead} is both.</source>
        <translation>El programa necesita cátodo y ánodo: el contacto {contact} del electrodo {lead} es ambos.</translation>
    </message>
    <message>
        <source>Payers limit the leads and contacts of a trial.</source>
        <translation>Los pagadores limitan los electrodos y contactos de una prueba.</translation>
    </message>
    <message>
        <source>More than 2 leads/16 contacts.</source>
        <translation>Más de 2 electrodos/16 contactos.</translation>
    </message>
    <message>
        <source>The longer leads pass through the skin, the more often they become infected.</source>
        <translation>Cuanto más tiempo atraviesan la piel los electrodos, más se infectan.</translation>
    </message>
    <message>
        <source>Trial day {day}.</source>
        <translation>Día {day} de la prueba.</translation>
    </message>
    <message>
        <source>Infection and bleeding around an epidural lead are emergencies.</source>
        <translation>La infección y el sangrado alrededor de un electrodo epidural son urgencias.</translation>
    </message>
    <message>
        <source>Reported {what}: needs clinician review.</source>
        <translation>Se informó {what}: requiere revisión clínica.</translation>
    </message>
    <message>
        <source>A lead that moved no longer tests what was placed.</source>
        <translation>Un electrodo que se movió ya no prueba lo que se colocó.</translation>
    </message>
    <message>
        <source>Possible lead migration recorded.</source>
        <translation>Posible migración de electrodo registrada.</translation>
    </message>
    <message>
        <source>What is missing may still lie in the epidural space.</source>
        <translation>Lo que falta puede seguir en el espacio epidural.</translation>
    </message>
    <message>
        <source>Removed {removed} {what}; placed {placed}.</source>
        <translation>Retirados {removed} {what}; colocados {placed}.</translation>
    </message>
    <message>
        <source>The removed leads are listed with {removed} {what}; placed {placed}.</source>
        <translation>Los electrodos retirados constan con {removed} {what}; colocados {placed}.</translation>
    </message>
    <message>
        <source>CPT numbers, own labels</source>
        <translation>Números CPT, etiquetas propias</translation>
    </message>
    <message>
        <source>HCPCS drug numbers</source>
        <translation>Números HCPCS de fármacos</translation>
    </message>
    <message>
        <source>ICD-10-CM picklist</source>
        <translation>Lista de elección de ICD-10-CM</translation>
    </message>
    <message>
        <source>Aetna coverage of spinal cord stimulation</source>
        <translation>Cobertura de Aetna de la estimulación de la médula espinal</translation>
    </message>
    <message>
        <source>Coverage of a stimulation trial asks for a psychological evaluation before it.</source>
        <translation>La cobertura de una prueba de estimulación pide una evaluación psicológica previa.</translation>
    </message>
    <message>
        <source>Psychological evaluation not recorded.</source>
        <translation>Evaluación psicológica no registrada.</translation>
    </message>
    <message>
        <source>A permanent system is covered after a trial with enough relief.</source>
        <translation>Un sistema permanente se cubre tras una prueba con alivio suficiente.</translation>
    </message>
    <message>
        <source>Trial relief {relief} %; a permanent system asks for {least} %.</source>
        <translation>Alivio de la prueba {relief} %; un sistema permanente pide {least} %.</translation>
    </message>
    <message>
        <source>Medicare coverage</source>
        <translation>Cobertura de Medicare</translation>
    </message>
    <message>
        <source>Epidural sessions of a region are covered a limited number of times in a rolling window.</source>
        <translation>Las sesiones epidurales de una región se cubren un número limitado de veces en un periodo móvil.</translation>
    </message>
    <message>
        <source>{count} epidural sessions, {region}, in {months} months with this one; covered {limit}.</source>
        <translation>{count} sesiones epidurales, {region}, en {months} meses con esta; cubiertas {limit}.</translation>
    </message>
    <message>
        <source>A session covers one region, two transforaminal levels or one interlaminar or caudal level.</source>
        <translation>Una sesión cubre una región, dos niveles transforaminales o un nivel interlaminar o caudal.</translation>
    </message>
    <message>
        <source>{count} {kind} levels in one session; covered {limit}.</source>
        <translation>{count} niveles ({kind}) en una sesión; cubiertos {limit}.</translation>
    </message>
    <message>
        <source>More than one region in one session: {regions}.</source>
        <translation>Más de una región en una sesión: {regions}.</translation>
    </message>
    <message>
        <source>Interlaminar or caudal injection on both sides: covered once.</source>
        <translation>Inyección interlaminar o caudal en ambos lados: se cubre una vez.</translation>
    </message>
    <message>
        <source>A repeat is covered after sustained relief, the first one also with another technique or drug.</source>
        <translation>Una repetición se cubre tras alivio sostenido; la primera también con otra técnica u otro fármaco.</translation>
    </message>
    <message>
        <source>Last session ({day}): {relief} % for {weeks} weeks; a repeat asks for {least} % for {least_weeks} weeks.</source>
        <translation>Última sesión ({day}): {relief} % durante {weeks} semanas; una repetición pide {least} % durante {least_weeks} semanas.</translation>
    </message>
    <message>
        <source>Last session ({day}): {relief} % relief for {weeks} weeks, gain of function {gain} % for {gain_weeks} weeks; a repeat asks for {least} % for {least_weeks} weeks.</source>
        <translation>Última sesión ({day}): alivio del {relief} % durante {weeks} semanas, mejoría de la función del {gain} % durante {gain_weeks} semanas; una repetición exige {least} % durante {least_weeks} semanas.</translation>
    </message>
    <message>
        <source>Last session ({day}): {relief} % relief for {weeks} weeks, gain of function measured on another scale; a repeat asks for {least} % for {least_weeks} weeks.</source>
        <translation>Última sesión ({day}): alivio del {relief} % durante {weeks} semanas, mejoría de la función medida con otra escala; una repetición exige {least} % durante {least_weeks} semanas.</translation>
    </message>
    <message>
        <source>Covered for radicular pain, claudication, pain after laminectomy or zoster after conservative care.</source>
        <translation>Se cubre para dolor radicular, claudicación, dolor tras laminectomía o zóster después de tratamiento conservador.</translation>
    </message>
    <message>
        <source>Kind of pain: none of those that epidural injections are covered for.</source>
        <translation>Tipo de dolor: ninguno de los que cubren las inyecciones epidurales.</translation>
    </message>
    <message>
        <source>Pain for {weeks} weeks; covered from {least} weeks.</source>
        <translation>Dolor desde hace {weeks} semanas; se cubre desde {least} semanas.</translation>
    </message>
    <message>
        <source>Conservative care for {weeks} weeks; covered from {least} weeks.</source>
        <translation>Tratamiento conservador durante {weeks} semanas; se cubre desde {least} semanas.</translation>
    </message>
    <message>
        <source>No baseline score on a pain or function scale recorded.</source>
        <translation>Sin puntuación basal en una escala de dolor o función registrada.</translation>
    </message>
    <message>
        <source>Covered with fluoroscopy or CT and contrast, unless contrast is contraindicated.</source>
        <translation>Se cubre con fluoroscopia o TC y contraste, salvo contraindicación del contraste.</translation>
    </message>
    <message>
        <source>Epidural injection without contrast, and no reason recorded.</source>
        <translation>Inyección epidural sin contraste y sin motivo registrado.</translation>
    </message>
    <message>
        <source>Epidural injection without fluoroscopy or CT guidance.</source>
        <translation>Inyección epidural sin guía de fluoroscopia o TC.</translation>
    </message>
    <message>
        <source>Covered for axial pain that outlasted conservative care, without untreated radiculopathy.</source>
        <translation>Se cubre para dolor axial que persistió tras tratamiento conservador, sin radiculopatía sin tratar.</translation>
    </message>
    <message>
        <source>Pain for {weeks} weeks; facet procedures are covered from {least} weeks.</source>
        <translation>Dolor desde hace {weeks} semanas; los procedimientos facetarios se cubren desde {least} semanas.</translation>
    </message>
    <message>
        <source>No conservative care recorded before a facet procedure.</source>
        <translation>Sin tratamiento conservador registrado antes de un procedimiento facetario.</translation>
    </message>
    <message>
        <source>Radiculopathy or claudication not yet treated.</source>
        <translation>Radiculopatía o claudicación aún no tratada.</translation>
    </message>
    <message>
        <source>Ablation is covered after two diagnostic blocks with enough relief each.</source>
        <translation>La ablación se cubre tras dos bloqueos diagnósticos, cada uno con alivio suficiente.</translation>
    </message>
    <message>
        <source>{joint}: {count} of {blocks} diagnostic blocks with {relief} % relief or more.</source>
        <translation>{joint}: {count} de {blocks} bloqueos diagnósticos con alivio de {relief} % o más.</translation>
    </message>
    <message>
        <source>The second diagnostic block is covered two weeks after the first unless there is a reason.</source>
        <translation>El segundo bloqueo diagnóstico se cubre dos semanas después del primero salvo que haya un motivo.</translation>
    </message>
    <message>
        <source>Second block {days} days after the first; covered from {least} days on, or with a reason.</source>
        <translation>Segundo bloqueo {days} días después del primero; se cubre desde {least} días, o con un motivo.</translation>
    </message>
    <message>
        <source>Payers ask for two weeks between diagnostic blocks (CV-08).</source>
        <translation>Los pagadores piden dos semanas entre bloqueos diagnósticos (CV-08).</translation>
    </message>
    <message>
        <source>Diagnostic blocks {days} days apart (first {first}); configured minimum {minimum} days.</source>
        <translation>Bloqueos diagnósticos con {days} días de diferencia (primero {first}); mínimo configurado {minimum} días.</translation>
    </message>
    <message>
        <source>Facet sessions of a region are covered a limited number of times in a rolling window.</source>
        <translation>Las sesiones facetarias de una región se cubren un número limitado de veces en un periodo móvil.</translation>
    </message>
    <message>
        <source>{count} {kind} sessions, {region}, in {months} months with this one; covered {limit}.</source>
        <translation>{count} sesiones ({kind}), {region}, en {months} meses con esta; cubiertas {limit}.</translation>
    </message>
    <message>
        <source>A third facet level is not covered.</source>
        <translation>Un tercer nivel facetario no se cubre.</translation>
    </message>
    <message>
        <source>{count} facet levels, {region}; covered {limit} a session.</source>
        <translation>{count} niveles facetarios, {region}; cubiertos {limit} por sesión.</translation>
    </message>
    <message>
        <source>A repeat ablation is covered after lasting relief at the same site.</source>
        <translation>Una ablación repetida se cubre tras alivio duradero en el mismo sitio.</translation>
    </message>
    <message>
        <source>Last ablation here: {relief} % for {weeks} weeks; a repeat asks for {least} % for {least_weeks} weeks.</source>
        <translation>Última ablación aquí: {relief} % durante {weeks} semanas; una repetición pide {least} % durante {least_weeks} semanas.</translation>
    </message>
    <message>
        <source>The coverage determinations of the sacroiliac joint exclude ablation and limit injections.</source>
        <translation>Las determinaciones de cobertura de la articulación sacroilíaca excluyen la ablación y limitan las inyecciones.</translation>
    </message>
    <message>
        <source>Radiofrequency ablation at the sacroiliac joint is not covered; advance beneficiary notice (ABN)?</source>
        <translation>La ablación por radiofrecuencia en la articulación sacroilíaca no se cubre; ¿aviso previo al beneficiario (ABN)?</translation>
    </message>
    <message>
        <source>{tests} positive sacroiliac provocation tests; covered from {least}.</source>
        <translation>{tests} pruebas de provocación sacroilíaca positivas; se cubre desde {least}.</translation>
    </message>
    <message>
        <source>Pain for {weeks} weeks; sacroiliac injections are covered from {least} weeks.</source>
        <translation>Dolor desde hace {weeks} semanas; las inyecciones sacroilíacas se cubren desde {least} semanas.</translation>
    </message>
    <message>
        <source>{count} sacroiliac injections in {months} months with this one; covered {limit}.</source>
        <translation>{count} inyecciones sacroilíacas en {months} meses con esta; cubiertas {limit}.</translation>
    </message>
    <message>
        <source>Last sacroiliac injection: {relief} % relief; a repeat asks for {least} %.</source>
        <translation>Última inyección sacroilíaca: alivio de {relief} %; una repetición pide {least} %.</translation>
    </message>
    <message>
        <source>Stimulation is covered as a last resort after other treatments and a multidisciplinary evaluation.</source>
        <translation>La estimulación se cubre como último recurso tras otros tratamientos y una evaluación multidisciplinaria.</translation>
    </message>
    <message>
        <source>NCD 160.7, answered with no: {items}.</source>
        <translation>NCD 160.7, respondido con no: {items}.</translation>
    </message>
    <message>
        <source>Trials, leads, contacts and analyses are covered a limited number of times (L37632).</source>
        <translation>Las pruebas, los electrodos, los contactos y los análisis se cubren un número limitado de veces (L37632).</translation>
    </message>
    <message>
        <source>Trial number {count}, {region}; covered {limit} in a lifetime.</source>
        <translation>Prueba número {count}, {region}; cubierta {limit} en la vida.</translation>
    </message>
    <message>
        <source>Last analysis {days} days ago ({day}); covered once in {least} days after the first month.</source>
        <translation>Último análisis hace {days} días ({day}); se cubre uno cada {least} días después del primer mes.</translation>
    </message>
    <message>
        <source>{leads} leads with {contacts} contacts; covered {most} leads or {most_contacts} contacts.</source>
        <translation>{leads} electrodos con {contacts} contactos; cubiertos {most} electrodos o {most_contacts} contactos.</translation>
    </message>
    <message>
        <source>Epidural injections and stimulators need prior authorisation in the WISeR states; facet procedures do not.</source>
        <translation>Las inyecciones epidurales y los estimuladores requieren autorización previa en los estados WISeR; los procedimientos facetarios no.</translation>
    </message>
    <message>
        <source>WISeR state {state}: check prior authorisation.</source>
        <translation>Estado WISeR {state}: verifique la autorización previa.</translation>
    </message>
    <message>
        <source>WISeR state {state}: check prior authorisation; office sources disagree.</source>
        <translation>Estado WISeR {state}: verifique la autorización previa; las fuentes no coinciden para consultorio.</translation>
    </message>
    <message>
        <source>Stimulation trials and facet procedures in hospital outpatient departments need prior authorisation.</source>
        <translation>Las pruebas de estimulación y los procedimientos facetarios en consulta externa hospitalaria requieren autorización previa.</translation>
    </message>
    <message>
        <source>Hospital outpatient department: check prior authorisation.</source>
        <translation>Consulta externa hospitalaria: verifique la autorización previa.</translation>
    </message>
    <message>
        <source>POSITIVE</source>
        <translation>POSITIVO</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positivo</translation>
    </message>
    <message>
        <source>POSITIVE SHORT</source>
        <translation>POSITIVO CORTO</translation>
    </message>
    <message>
        <source>positive short</source>
        <translation>positivo corto</translation>
    </message>
    <message>
        <source>NEGATIVE</source>
        <translation>NEGATIVO</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <source>INDETERMINATE</source>
        <translation>INDETERMINADO</translation>
    </message>
    <message>
        <source>indeterminate</source>
        <translation>indeterminado</translation>
    </message>
    <message>
        <source>CONCORDANT</source>
        <translation>CONCORDANTE</translation>
    </message>
    <message>
        <source>concordant</source>
        <translation>concordante</translation>
    </message>
    <message>
        <source>CONCORDANT PROLONGED</source>
        <translation>CONCORDANTE PROLONGADO</translation>
    </message>
    <message>
        <source>concordant, prolonged</source>
        <translation>concordante, prolongado</translation>
    </message>
    <message>
        <source>DISCORDANT</source>
        <translation>DISCORDANTE</translation>
    </message>
    <message>
        <source>discordant</source>
        <translation>discordante</translation>
    </message>
    <message>
        <source>DISCREPANT</source>
        <translation>DISCREPANTE</translation>
    </message>
    <message>
        <source>discrepant</source>
        <translation>discrepante</translation>
    </message>
    <message>
        <source>REVIEW</source>
        <translation>REVISAR</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>MEETS</source>
        <translation>CUMPLE</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>cumple</translation>
    </message>
    <message>
        <source>REPEAT OK</source>
        <translation>REPETICIÓN POSIBLE</translation>
    </message>
    <message>
        <source>repeat ok</source>
        <translation>repetición posible</translation>
    </message>
    <message>
        <source>INCOMPLETE</source>
        <translation>INCOMPLETO</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>NOT MET</source>
        <translation>NO CUMPLE</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumple</translation>
    </message>
    <message>
        <source>SUCCESS</source>
        <translation>ÉXITO</translation>
    </message>
    <message>
        <source>success</source>
        <translation>éxito</translation>
    </message>
    <message>
        <source>PARTIAL</source>
        <translation>PARCIAL</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FRACASO</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>fracaso</translation>
    </message>
    <message>
        <source>LOW</source>
        <translation>BAJO</translation>
    </message>
    <message>
        <source>INTERMEDIATE</source>
        <translation>INTERMEDIO</translation>
    </message>
    <message>
        <source>HIGH</source>
        <translation>ALTO</translation>
    </message>
    <message>
        <source>cervical/thoracic</source>
        <translation>cervical/torácica</translation>
    </message>
    <message>
        <source>lumbar/sacral</source>
        <translation>lumbar/sacra</translation>
    </message>
    <message>
        <source>epidural</source>
        <translation>epidural</translation>
    </message>
    <message>
        <source>facet</source>
        <translation>facetaria</translation>
    </message>
    <message>
        <source>ablation</source>
        <translation>ablación</translation>
    </message>
    <message>
        <source>sacroiliac</source>
        <translation>sacroilíaca</translation>
    </message>
    <message>
        <source>sacroiliac ablation</source>
        <translation>ablación sacroilíaca</translation>
    </message>
    <message>
        <source>stimulation</source>
        <translation>estimulación</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>del pagador</translation>
    </message>
    <message>
        <source>clinical</source>
        <translation>clínicos</translation>
    </message>
    <message>
        <source>daily contact</source>
        <translation>contacto diario</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>No rule fires; {count} could not be checked.</source>
        <translation>Ninguna regla se activa; {count} no se pudieron verificar.</translation>
    </message>
    <message>
        <source>Rules asked at {phase}: {packs}</source>
        <translation>Reglas consultadas en {phase}: {packs}</translation>
    </message>
    <message>
        <source>No rule fires.</source>
        <translation>Ninguna regla se activa.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Codes for coder review</source>
        <translation>Códigos para revisión del codificador</translation>
    </message>
    <message>
        <source>Not checked, {what} (severity if it fires)</source>
        <translation>Sin verificar, {what} (gravedad si se activa)</translation>
    </message>
    <message>
        <source>no code: {what} missing</source>
        <translation>sin código: falta {what}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>cleared since {when}</source>
        <translation>cumplido desde {when}</translation>
    </message>
    <message>
        <source>{span} ({start} to {end})</source>
        <translation>{span} ({start} a {end})</translation>
    </message>
    <message>
        <source>needle in is recorded as {time}, which is to come</source>
        <translation>la entrada de la aguja consta como {time}, hora que aún no llega</translation>
    </message>
    <message>
        <source>needle out not recorded</source>
        <translation>salida de la aguja no registrada</translation>
    </message>
    <message>
        <source>{span} since {start}</source>
        <translation>{span} desde {start}</translation>
    </message>
    <message>
        <source>no hold asked for</source>
        <translation>no se pide suspensión</translation>
    </message>
    <message>
        <source>no fixed time: shared decision</source>
        <translation>sin tiempo fijo: decisión compartida</translation>
    </message>
    <message>
        <source>not known: {what} missing</source>
        <translation>no se conoce: falta {what}</translation>
    </message>
    <message>
        <source>was clear at needle-in, since {when}</source>
        <translation>cumplido a la entrada de la aguja, desde {when}</translation>
    </message>
    <message>
        <source>clears {when} (in {span})</source>
        <translation>se cumple {when} (en {span})</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>not clear at needle-in: clears {when}</source>
        <translation>no cumplido a la entrada de la aguja: se cumple {when}</translation>
    </message>
    <message>
        <source>Coverage not checked: no coverage pack for {payer}.</source>
        <translation>Cobertura no verificada: no hay paquete de cobertura para {payer}.</translation>
    </message>
    <message>
        <source>diary has a gap after {lower} min, before {minimum} min</source>
        <translation>el diario tiene un hueco tras {lower} min, antes de {minimum} min</translation>
    </message>
    <message>
        <source>{percent} % relief not reached within {minutes} min</source>
        <translation>alivio de {percent} % no alcanzado en {minutes} min</translation>
    </message>
    <message>
        <source>two scores at {minutes} min</source>
        <translation>dos puntuaciones a los {minutes} min</translation>
    </message>
    <message>
        <source>no minimum duration configured for the drug</source>
        <translation>sin duración mínima configurada para el fármaco</translation>
    </message>
    <message>
        <source>diary ends {lower} min, before {minimum} min</source>
        <translation>el diario termina a los {lower} min, antes de {minimum} min</translation>
    </message>
    <message>
        <source>{percent} % relief not reached</source>
        <translation>alivio de {percent} % no alcanzado</translation>
    </message>
    <message>
        <source>date of the block not recorded</source>
        <translation>fecha del bloqueo no registrada</translation>
    </message>
    <message>
        <source>index pain before the block not recorded</source>
        <translation>dolor índice antes del bloqueo no registrado</translation>
    </message>
    <message>
        <source>steroid</source>
        <translation>esteroide</translation>
    </message>
    <message>
        <source>sedation or opioid</source>
        <translation>sedación u opioide</translation>
    </message>
    <message>
        <source>vascular uptake at a target without redirect</source>
        <translation>captación vascular en un objetivo sin redirección</translation>
    </message>
    <message>
        <source>ability to do the painful movement not recorded</source>
        <translation>capacidad para hacer el movimiento doloroso no registrada</translation>
    </message>
    <message>
        <source>blocked nerves not recorded</source>
        <translation>nervios bloqueados no registrados</translation>
    </message>
    <message>
        <source>tested joints not recorded</source>
        <translation>articulaciones estudiadas no registradas</translation>
    </message>
    <message>
        <source>not all nerves blocked of {joints}</source>
        <translation>no se bloquearon todos los nervios de {joints}</translation>
    </message>
    <message>
        <source>fewer than {count} diary entries in the first {minutes} min</source>
        <translation>menos de {count} entradas del diario en los primeros {minutes} min</translation>
    </message>
    <message>
        <source>local anaesthetic not recorded</source>
        <translation>anestésico local no registrado</translation>
    </message>
    <message>
        <source>index pain before the block below {score}</source>
        <translation>dolor índice antes del bloqueo menor de {score}</translation>
    </message>
    <message>
        <source>{what} given or not: not recorded</source>
        <translation>{what}: si se administró no está registrado</translation>
    </message>
    <message>
        <source>the painful movement could not be done</source>
        <translation>el movimiento doloroso no pudo hacerse</translation>
    </message>
    <message>
        <source>relief began later than {minutes} min</source>
        <translation>el alivio comenzó después de {minutes} min</translation>
    </message>
    <message>
        <source>duration of relief not recorded</source>
        <translation>duración del alivio no registrada</translation>
    </message>
    <message>
        <source>relief held {lasted} min, less than {minimum} min</source>
        <translation>el alivio duró {lasted} min, menos de {minimum} min</translation>
    </message>
    <message>
        <source>relief not recorded</source>
        <translation>alivio no registrado</translation>
    </message>
    <message>
        <source>{what} given</source>
        <translation>{what}: se administró</translation>
    </message>
    <message>
        <source>{what} {value} mA is above {other} {limit} mA</source>
        <translation>{what} {value} mA por encima de {other} {limit} mA</translation>
    </message>
    <message>
        <source>amplitude</source>
        <translation>la amplitud</translation>
    </message>
    <message>
        <source>pulse width</source>
        <translation>el ancho de pulso</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>la frecuencia</translation>
    </message>
    <message>
        <source>perception threshold</source>
        <translation>umbral de percepción</translation>
    </message>
    <message>
        <source>comfort threshold</source>
        <translation>umbral de confort</translation>
    </message>
    <message>
        <source>discomfort threshold</source>
        <translation>umbral de molestia</translation>
    </message>
    <message>
        <source>rate {value} Hz is not {only} Hz, at which this waveform of {profile} runs</source>
        <translation>la frecuencia {value} Hz no es {only} Hz, la única de esta forma de onda de {profile}</translation>
    </message>
    <message>
        <source>the waveform is not one of {profile}</source>
        <translation>la forma de onda no es de las de {profile}</translation>
    </message>
    <message>
        <source>{what} {value} {unit} is outside {low} to {high} {unit} of {profile}</source>
        <translation>{what} {value} {unit} fuera de {low} a {high} {unit} de {profile}</translation>
    </message>
    <message>
        <source>{what} {value} {unit} is no step of {step} {unit} of {profile}</source>
        <translation>{what} {value} {unit} no es un paso de {step} {unit} de {profile}</translation>
    </message>
    <message>
        <source>relief below {percent} % after {count} blocks</source>
        <translation>alivio menor de {percent} % tras {count} bloqueos</translation>
    </message>
    <message>
        <source>earlier ablation gave at least {percent} % for {weeks} weeks or longer</source>
        <translation>una ablación anterior dio al menos {percent} % durante {weeks} semanas o más</translation>
    </message>
    <message>
        <source>{verdict}; the shorter-acting drug held as long (discordant)</source>
        <translation>{verdict}; el fármaco de acción más corta duró lo mismo (discordante)</translation>
    </message>
    <message>
        <source>{count} qualifying blocks linked</source>
        <translation>{count} bloqueos que cumplen vinculados</translation>
    </message>
    <message>
        <source>relief held shorter than the drug's minimum</source>
        <translation>el alivio duró menos que el mínimo del fármaco</translation>
    </message>
    <message>
        <source>facet source not supported; other sources?</source>
        <translation>origen facetario no respaldado; ¿otros orígenes?</translation>
    </message>
    <message>
        <source>relief below {percent} % after one block</source>
        <translation>alivio menor de {percent} % tras un bloqueo</translation>
    </message>
    <message>
        <source>positive and negative blocks of the same nerves; all are listed</source>
        <translation>bloqueos positivos y negativos de los mismos nervios; se enumeran todos</translation>
    </message>
    <message>
        <source>a block was negative</source>
        <translation>un bloqueo fue negativo</translation>
    </message>
    <message>
        <source>One qualifying block linked</source>
        <translation>Un bloqueo que cumple vinculado</translation>
    </message>
    <message>
        <source>Two qualifying blocks linked</source>
        <translation>Dos bloqueos que cumplen vinculados</translation>
    </message>
    <message>
        <source>no diagnostic block linked</source>
        <translation>ningún bloqueo diagnóstico vinculado</translation>
    </message>
    <message>
        <source>repeat with complete diary</source>
        <translation>repetir con diario completo</translation>
    </message>
    <message>
        <source>second block missing</source>
        <translation>falta el segundo bloqueo</translation>
    </message>
    <message>
        <source>sacroiliac source not supported; other sources?</source>
        <translation>origen sacroilíaco no respaldado; ¿otros orígenes?</translation>
    </message>
    <message>
        <source>stimulation was off on more than half of the days</source>
        <translation>la estimulación estuvo apagada más de la mitad de los días</translation>
    </message>
    <message>
        <source>fever</source>
        <translation>fiebre</translation>
    </message>
    <message>
        <source>drainage</source>
        <translation>secreción</translation>
    </message>
    <message>
        <source>new deficit</source>
        <translation>déficit nuevo</translation>
    </message>
    <message>
        <source>{signs} not recorded on {count} days</source>
        <translation>{signs}: no registrado en {count} días</translation>
    </message>
    <message>
        <source>relief below {percent} %</source>
        <translation>alivio menor de {percent} %</translation>
    </message>
    <message>
        <source>{signs} not recorded on 1 day</source>
        <translation>{signs}: no registrado en 1 día</translation>
    </message>
    <message>
        <source>relief of {percent} % or more without a gain in function</source>
        <translation>alivio de {percent} % o más sin mejoría de la función</translation>
    </message>
    <message>
        <source>{count} baseline days recorded, {needed} needed</source>
        <translation>{count} días basales registrados, se necesitan {needed}</translation>
    </message>
    <message>
        <source>{count} full days with stimulation recorded, {needed} needed</source>
        <translation>{count} días completos con estimulación registrados, se necesitan {needed}</translation>
    </message>
    <message>
        <source>{met} of {count} functional goals met</source>
        <translation>{met} de {count} objetivos funcionales cumplidos</translation>
    </message>
    <message>
        <source>resolution not recorded</source>
        <translation>resolución no registrada</translation>
    </message>
    <message>
        <source>{sign} on day {days}, {ends}</source>
        <translation>{sign} el día {days}, {ends}</translation>
    </message>
    <message>
        <source>no gain in function</source>
        <translation>sin mejoría de la función</translation>
    </message>
    <message>
        <source>day {number} is recorded more than once</source>
        <translation>el día {number} está registrado más de una vez</translation>
    </message>
    <message>
        <source>a lead moved and coverage was lost</source>
        <translation>un electrodo se movió y se perdió cobertura</translation>
    </message>
    <message>
        <source>the leads were pulled early</source>
        <translation>los electrodos se retiraron antes de tiempo</translation>
    </message>
    <message>
        <source>ODI better by {points} points or more</source>
        <translation>ODI mejor en {points} puntos o más</translation>
    </message>
    <message>
        <source>PEG better by {percent} % or more</source>
        <translation>PEG mejor en {percent} % o más</translation>
    </message>
    <message>
        <source>no goal, ODI or PEG is recorded</source>
        <translation>no hay objetivo, ODI ni PEG registrados</translation>
    </message>
    <message>
        <source>infection</source>
        <translation>infección</translation>
    </message>
    <message>
        <source>unresolved deficit</source>
        <translation>déficit sin resolver</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>no resuelto</translation>
    </message>
    <message>
        <source>{sign} on days {days}, {ends}</source>
        <translation>{sign} los días {days}, {ends}</translation>
    </message>
    <message>
        <source>the patient does not want it</source>
        <translation>el paciente no lo quiere</translation>
    </message>
    <message>
        <source>relief of {least} % or more, below {percent} %</source>
        <translation>alivio de {least} % o más, menor de {percent} %</translation>
    </message>
    <message>
        <source>whether the goals were met is not recorded</source>
        <translation>no consta si se cumplieron los objetivos</translation>
    </message>
    <message>
        <source>complication: {what}, {ends}</source>
        <translation>complicación: {what}, {ends}</translation>
    </message>
    <message>
        <source>the baseline is 0</source>
        <translation>el valor basal es 0</translation>
    </message>
    <message>
        <source>whether the patient wants it is not recorded</source>
        <translation>no está registrado si el paciente lo quiere</translation>
    </message>
    <message>
        <source>relief of {percent} % or more</source>
        <translation>alivio de {percent} % o más</translation>
    </message>
    <message>
        <source>the patient wants it</source>
        <translation>el paciente lo quiere</translation>
    </message>
    <message>
        <source>infection is not recorded</source>
        <translation>infección no registrada</translation>
    </message>
    <message>
        <source>new deficit is not recorded</source>
        <translation>déficit nuevo no registrado</translation>
    </message>
    <message>
        <source>superficial infection</source>
        <translation>infección superficial</translation>
    </message>
    <message>
        <source>deep infection</source>
        <translation>infección profunda</translation>
    </message>
    <message>
        <source>nerve injury</source>
        <translation>lesión nerviosa</translation>
    </message>
    <message>
        <source>{outcome} ({reasons})</source>
        <translation>{outcome} ({reasons})</translation>
    </message>
    <message>
        <source>paraesthesia in {both} of {pain} painful cells, {extra} cells outside the pain</source>
        <translation>parestesia en {both} de {pain} celdas dolorosas, {extra} celdas fuera del dolor</translation>
    </message>
    <message>
        <source>group of “{procedure}” for the rules</source>
        <translation>grupo de “{procedure}” para las reglas</translation>
    </message>
    <message>
        <source>configured minimum {hours} h ({risk}), not reached; earliest {at} (short by {short})</source>
        <translation>mínimo configurado {hours} h (riesgo {risk}), no alcanzado; lo antes {at} (faltan {short})</translation>
    </message>
    <message>
        <source>{hours} h ({risk})</source>
        <translation>{hours} h (riesgo {risk})</translation>
    </message>
    <message>
        <source>{drug}: {hours} from last dose to {event} (calculated).</source>
        <translation>{drug}: {hours} de la última dosis hasta {event} (calculado).</translation>
    </message>
    <message>
        <source>configured minimum {hours} h ({risk}), reached {at}</source>
        <translation>mínimo configurado {hours} h (riesgo {risk}), alcanzado {at}</translation>
    </message>
    <message>
        <source>{sentence}; {addition}.</source>
        <translation>{sentence}; {addition}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{drug}: restart at the earliest {hours} h after lead removal (calculated).</source>
        <translation>{drug}: reinicio lo antes {hours} h tras el retiro de electrodos (calculado).</translation>
    </message>
    <message>
        <source>the planned restart is the earliest one</source>
        <translation>el reinicio planificado es el más temprano</translation>
    </message>
    <message>
        <source>{drug}: {lead}, {hours} h after {event} (calculated).</source>
        <translation>{drug}: {lead}, {hours} h tras {event} (calculado).</translation>
    </message>
    <message>
        <source>lead removal</source>
        <translation>el retiro de electrodos</translation>
    </message>
    <message>
        <source>needle-out</source>
        <translation>la salida de la aguja</translation>
    </message>
    <message>
        <source>restart at the earliest {at}</source>
        <translation>reinicio lo antes {at}</translation>
    </message>
    <message>
        <source>Block of {day}, {drug}</source>
        <translation>Bloqueo del {day}, {drug}</translation>
    </message>
    <message>
        <source>{name} criteria ({percent} %)</source>
        <translation>criterios {name} ({percent} %)</translation>
    </message>
    <message>
        <source>{lasted}, again from {minutes} min (not added)</source>
        <translation>{lasted}, de nuevo desde {minutes} min (no sumado)</translation>
    </message>
    <message>
        <source>relief {course}; </source>
        <translation>alivio {course}; </translation>
    </message>
    <message>
        <source>{sides} {joints}</source>
        <translation>{joints}, {sides}</translation>
    </message>
    <message>
        <source>{where}; nerves blocked: {nerves}</source>
        <translation>{where}; nervios bloqueados: {nerves}</translation>
    </message>
    <message>
        <source>{outcome}: {text}</source>
        <translation>{outcome}: {text}</translation>
    </message>
    <message>
        <source>{verdict} ({rests})</source>
        <translation>{verdict} ({rests})</translation>
    </message>
    <message>
        <source>a day not recorded</source>
        <translation>un día no registrado</translation>
    </message>
    <message>
        <source>Block of {day}</source>
        <translation>Bloqueo del {day}</translation>
    </message>
    <message>
        <source>{result} ({reasons})</source>
        <translation>{result} ({reasons})</translation>
    </message>
    <message>
        <source>{result}, {run}</source>
        <translation>{result}, {run}</translation>
    </message>
    <message>
        <source>relief {percent} % for {minutes} min, as reported; </source>
        <translation>alivio de {percent} % durante {minutes} min, según se refirió; </translation>
    </message>
    <message>
        <source>{change} at {minutes} min</source>
        <translation>{change} a los {minutes} min</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>{blocks}; {compared}</source>
        <translation>{blocks}; {compared}</translation>
    </message>
    <message>
        <source>{criteria}: {verdict}</source>
        <translation>{criteria}: {verdict}</translation>
    </message>
    <message>
        <source>{block}, {side}: {course}{classes} (calculated).</source>
        <translation>{block}, {side}: {course}{classes} (calculado).</translation>
    </message>
    <message>
        <source>onset {onset} min, lasted {lower} to {upper} min</source>
        <translation>inicio {onset} min, duración {lower} a {upper} min</translation>
    </message>
    <message>
        <source>onset {onset} min, lasted {lower} min or longer (still there at the last entry)</source>
        <translation>inicio {onset} min, duración {lower} min o más (aún presente en la última entrada)</translation>
    </message>
    <message>
        <source>onset {onset} min, lasted {lower} min or longer (then entries are missing)</source>
        <translation>inicio {onset} min, duración {lower} min o más (después faltan entradas)</translation>
    </message>
    <message>
        <source>relief {percent} %, as reported; </source>
        <translation>alivio de {percent} %, según se refirió; </translation>
    </message>
    <message>
        <source>increased by {percent} %</source>
        <translation>aumento de {percent} %</translation>
    </message>
    <message>
        <source>{day} {drug}</source>
        <translation>{day} {drug}</translation>
    </message>
    <message>
        <source>{entry} (rescue medicine)</source>
        <translation>{entry} (medicación de rescate)</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>Documented criteria for ablation, {where}. {verdicts} (calculated).</source>
        <translation>Criterios documentados para ablación, {where}. {verdicts} (calculado).</translation>
    </message>
    <message>
        <source>Earliest second block: {day} (calculated).</source>
        <translation>Segundo bloqueo lo antes: {day} (calculado).</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>drug not recorded</source>
        <translation>fármaco no registrado</translation>
    </message>
    <message>
        <source>Diagnosis {code} is not a whole code: it lacks {lacks}.</source>
        <translation>El diagnóstico {code} no es un código completo: le falta {lacks}.</translation>
    </message>
    <message>
        <source>A code that is cut off names no diagnosis, and no claim can rest on it.</source>
        <translation>Un código cortado no nombra ningún diagnóstico, y ninguna reclamación puede basarse en él.</translation>
    </message>
    <message>
        <source>{contact} {days}</source>
        <translation>{contact} {days}</translation>
    </message>
    <message>
        <source>Contacts due: {contacts} (calculated from the service date).</source>
        <translation>Contactos previstos: {contacts} (calculado desde la fecha del servicio).</translation>
    </message>
    <message>
        <source>{contact} by {day}</source>
        <translation>{contact} a más tardar el {day}</translation>
    </message>
    <message>
        <source>transforaminal</source>
        <translation>transforaminal</translation>
    </message>
    <message>
        <source>interlaminar or caudal</source>
        <translation>interlaminar o caudal</translation>
    </message>
    <message>
        <source>{family} sessions, {region}, in {months} months: {count} of {limit}, this one included (calculated).</source>
        <translation>{family}, sesiones, {region}, en {months} meses: {count} de {limit}, incluida esta (calculado).</translation>
    </message>
    <message>
        <source>dependence</source>
        <translation>dependencia</translation>
    </message>
    <message>
        <source>check within {months} months</source>
        <translation>revisión en los últimos {months} meses</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>modo</translation>
    </message>
    <message>
        <source>current path to the pad</source>
        <translation>trayecto de la corriente a la placa</translation>
    </message>
    <message>
        <source>check afterwards</source>
        <translation>revisión posterior</translation>
    </message>
    <message>
        <source>{drug} in the drug tables of the rule pack</source>
        <translation>{drug} en las tablas de fármacos del paquete de reglas</translation>
    </message>
    <message>
        <source>not checked: {what} missing</source>
        <translation>sin verificar: falta {what}</translation>
    </message>
    <message>
        <source>needle-in</source>
        <translation>la entrada de la aguja</translation>
    </message>
    <message>
        <source>planned start</source>
        <translation>el inicio planificado</translation>
    </message>
    <message>
        <source>risk class of {target} in the rule pack</source>
        <translation>clase de riesgo de {target} en el paquete de reglas</translation>
    </message>
    <message>
        <source>{drug} in the hold table of the rule pack</source>
        <translation>{drug} en la tabla de suspensión del paquete de reglas</translation>
    </message>
    <message>
        <source>{label}: {places}: {settings}: about {size} (calculated).</source>
        <translation>{label}: {places}: {settings}: unos {size} (calculado).</translation>
    </message>
    <message>
        <source>{thick} × {wide} × {long} mm, between two parallel cannulas</source>
        <translation>{thick} × {wide} × {long} mm, entre dos cánulas paralelas</translation>
    </message>
    <message>
        <source>Pulsed: no heat lesion is drawn</source>
        <translation>Pulsada: no se dibuja lesión térmica</translation>
    </message>
    <message>
        <source>Lesion not drawn, not recorded: {field}</source>
        <translation>Lesión no dibujada, no registrado: {field}</translation>
    </message>
    <message>
        <source>Bipolar: not drawn, where the partner lies is not recorded</source>
        <translation>Bipolar: no dibujada, no está registrado dónde está el electrodo asociado</translation>
    </message>
    <message>
        <source>No bench reference for {settings}: lesion not drawn</source>
        <translation>Sin referencia de banco para {settings}: lesión no dibujada</translation>
    </message>
    <message>
        <source>{tip} mm active tip</source>
        <translation>punta activa de {tip} mm</translation>
    </message>
    <message>
        <source>{heat} for {seconds} s</source>
        <translation>{heat} durante {seconds} s</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{kg} kg (actual weight, BMI {bmi})</source>
        <translation>{kg} kg (peso real, IMC {bmi})</translation>
    </message>
    <message>
        <source>Local anaesthetic total {percent} % of the configured maximum (calculated): {drugs}; dosing weight {weight}.</source>
        <translation>Anestésico local total {percent} % del máximo configurado (calculado): {drugs}; peso de dosificación {weight}.</translation>
    </message>
    <message>
        <source>{kg} kg (ideal weight, as the BMI is {bmi})</source>
        <translation>{kg} kg (peso ideal, por IMC de {bmi})</translation>
    </message>
    <message>
        <source>{drug} with epinephrine</source>
        <translation>{drug} con epinefrina</translation>
    </message>
    <message>
        <source>Sex, male or female, for the ideal weight</source>
        <translation>Sexo, masculino o femenino, para el peso ideal</translation>
    </message>
    <message>
        <source>{drug} {mg} mg of {limit} mg</source>
        <translation>{drug} {mg} mg de {limit} mg</translation>
    </message>
    <message>
        <source>Planned: {what}</source>
        <translation>Planificado: {what}</translation>
    </message>
    <message>
        <source>Whether contrast is seen in the saved views ({target})</source>
        <translation>Si se observa contraste en las vistas guardadas ({target})</translation>
    </message>
    <message>
        <source>Opioids: {mme} MME a day (calculated)</source>
        <translation>Opioides: {mme} MME al día (calculado)</translation>
    </message>
    <message>
        <source>{drug} {dose} {unit} × {factor}</source>
        <translation>{drug} {dose} {unit} × {factor}</translation>
    </message>
    <message>
        <source>{total}: {terms}</source>
        <translation>{total}: {terms}</translation>
    </message>
    <message>
        <source>{total}; {drugs} not counted</source>
        <translation>{total}; {drugs} sin contar</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>alcohol</translation>
    </message>
    <message>
        <source>{total}. Morphine equivalents are not for converting one opioid into another.</source>
        <translation>{total}. Los equivalentes de morfina no sirven para convertir un opioide en otro.</translation>
    </message>
    <message>
        <source>morphine equivalent of {drug} in the rule pack</source>
        <translation>equivalente de morfina de {drug} en el paquete de reglas</translation>
    </message>
    <message>
        <source>Kerma-area product {amount} Gy·cm²</source>
        <translation>Producto kerma-área {amount} Gy·cm²</translation>
    </message>
    <message>
        <source>Fluoroscopy time {amount} min</source>
        <translation>Tiempo de fluoroscopia {amount} min</translation>
    </message>
    <message>
        <source>Air kerma {amount} mGy</source>
        <translation>Kerma en aire {amount} mGy</translation>
    </message>
    <message>
        <source>Fluoroscopy time {amount} s</source>
        <translation>Tiempo de fluoroscopia {amount} s</translation>
    </message>
    <message>
        <source>Air kerma and fluoroscopy time</source>
        <translation>Kerma en aire y tiempo de fluoroscopia</translation>
    </message>
    <message>
        <source>Performed targets</source>
        <translation>Objetivos realizados</translation>
    </message>
    <message>
        <source>Needle out after needle in ({target})</source>
        <translation>Salida de la aguja posterior a la entrada ({target})</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observador</translation>
    </message>
    <message>
        <source>fasting time</source>
        <translation>hora de ayuno</translation>
    </message>
    <message>
        <source>airway assessment</source>
        <translation>valoración de la vía aérea</translation>
    </message>
    <message>
        <source>{field}, the day</source>
        <translation>{field}, el día</translation>
    </message>
    <message>
        <source>Consented targets</source>
        <translation>Objetivos consentidos</translation>
    </message>
    <message>
        <source>Patient ID in the images</source>
        <translation>Identificador del paciente en las imágenes</translation>
    </message>
    <message>
        <source>Steroid of {months} months with this session</source>
        <translation>Esteroide de {months} meses con esta sesión</translation>
    </message>
    <message>
        <source>{what}: {mg} mg methylprednisolone equivalents (calculated).</source>
        <translation>{what}: {mg} mg de equivalentes de metilprednisolona (calculado).</translation>
    </message>
    <message>
        <source>Steroid of this session</source>
        <translation>Esteroide de esta sesión</translation>
    </message>
    <message>
        <source>day of the month of {day} ({row})</source>
        <translation>día del mes de {day} ({row})</translation>
    </message>
    <message>
        <source>day of the month ({row})</source>
        <translation>día del mes ({row})</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>Contacts ({program})</source>
        <translation>Contactos ({program})</translation>
    </message>
    <message>
        <source>the skin</source>
        <translation>la piel</translation>
    </message>
    <message>
        <source>this block</source>
        <translation>este bloqueo</translation>
    </message>
    <message>
        <source>{items} and {count} more</source>
        <translation>{items} y {count} más</translation>
    </message>
    <message>
        <source>something</source>
        <translation>algo</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>ninguno registrado</translation>
    </message>
    <message>
        <source>Local anaesthetic</source>
        <translation>Anestésico local</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} ({mg} of {limit} mg)</source>
        <translation>{percent} ({mg} de {limit} mg)</translation>
    </message>
    <message>
        <source>{drug}: {mg} mg of {limit} mg, {percent} %</source>
        <translation>{drug}: {mg} mg de {limit} mg, {percent} %</translation>
    </message>
    <message>
        <source>{mg} mg-eq</source>
        <translation>{mg} mg-eq</translation>
    </message>
    <message>
        <source>{months} months {mg}</source>
        <translation>{months} meses {mg}</translation>
    </message>
    <message>
        <source>{months} months with this session: {mg} mg-eq of {limit}</source>
        <translation>{months} meses con esta sesión: {mg} mg-eq de {limit}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>{ml} mL</source>
        <translation>{ml} mL</translation>
    </message>
    <message>
        <source>Needle time</source>
        <translation>Tiempo de aguja</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{done} de {count} hechos</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>planned {figure}</source>
        <translation>planificado {figure}</translation>
    </message>
    <message>
        <source>{figure} so far</source>
        <translation>{figure} hasta ahora</translation>
    </message>
    <message>
        <source>Steroid</source>
        <translation>Esteroide</translation>
    </message>
    <message>
        <source>{drug}: {mg} mg</source>
        <translation>{drug}: {mg} mg</translation>
    </message>
    <message>
        <source>{mg} mg methylprednisolone equivalents</source>
        <translation>{mg} mg de equivalentes de metilprednisolona</translation>
    </message>
    <message>
        <source>{mg} mg</source>
        <translation>{mg} mg</translation>
    </message>
    <message>
        <source>{mg} mg-eq, {year}</source>
        <translation>{mg} mg-eq, {year}</translation>
    </message>
    <message>
        <source>{amount} ({inside})</source>
        <translation>{amount} ({inside})</translation>
    </message>
    <message>
        <source>{months} months not known</source>
        <translation>{months} meses: no se conoce</translation>
    </message>
    <message>
        <source>{months} months: not known, {what} missing</source>
        <translation>{months} meses: no se conoce, falta {what}</translation>
    </message>
    <message>
        <source>{amount} {agent}</source>
        <translation>{amount} {agent}</translation>
    </message>
    <message>
        <source>needle in not recorded</source>
        <translation>entrada de la aguja no registrada</translation>
    </message>
    <message>
        <source>needle out is recorded as before needle in</source>
        <translation>la salida de la aguja consta antes de la entrada</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>ninguno hasta ahora</translation>
    </message>
    <message>
        <source>{percent} of {count} drugs</source>
        <translation>{percent} de {count} fármacos</translation>
    </message>
    <message>
        <source>At least {percent} % by what is recorded.</source>
        <translation>Al menos {percent} % según lo registrado.</translation>
    </message>
    <message>
        <source>{amount} of {count} agents</source>
        <translation>{amount} de {count} agentes</translation>
    </message>
    <message>
        <source>{amount} Gy·cm²</source>
        <translation>{amount} Gy·cm²</translation>
    </message>
    <message>
        <source>{amount} mGy</source>
        <translation>{amount} mGy</translation>
    </message>
    <message>
        <source>{amount} s</source>
        <translation>{amount} s</translation>
    </message>
    <message>
        <source>{agent}: {ml} mL</source>
        <translation>{agent}: {ml} mL</translation>
    </message>
    <message>
        <source>agent not recorded</source>
        <translation>agente no registrado</translation>
    </message>
    <message>
        <source>{word} in the tables of the rule pack</source>
        <translation>{word} en las tablas del paquete de reglas</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>interlaminar injection, neck or chest, without imaging</source>
        <translation>inyección interlaminar, cuello o tórax, sin imagen</translation>
    </message>
    <message>
        <source>interlaminar injection, neck or chest, with imaging</source>
        <translation>inyección interlaminar, cuello o tórax, con imagen</translation>
    </message>
    <message>
        <source>interlaminar or caudal injection, low back, without imaging</source>
        <translation>inyección interlaminar o caudal, zona lumbar, sin imagen</translation>
    </message>
    <message>
        <source>interlaminar or caudal injection, low back, with imaging</source>
        <translation>inyección interlaminar o caudal, zona lumbar, con imagen</translation>
    </message>
    <message>
        <source>indwelling epidural catheter, neck or chest, without imaging</source>
        <translation>catéter epidural permanente, cuello o tórax, sin imagen</translation>
    </message>
    <message>
        <source>indwelling epidural catheter, neck or chest, with imaging</source>
        <translation>catéter epidural permanente, cuello o tórax, con imagen</translation>
    </message>
    <message>
        <source>indwelling epidural catheter, low back, without imaging</source>
        <translation>catéter epidural permanente, zona lumbar, sin imagen</translation>
    </message>
    <message>
        <source>indwelling epidural catheter, low back, with imaging</source>
        <translation>catéter epidural permanente, zona lumbar, con imagen</translation>
    </message>
    <message>
        <source>transforaminal injection, neck or chest, first level</source>
        <translation>inyección transforaminal, cuello o tórax, primer nivel</translation>
    </message>
    <message>
        <source>transforaminal injection, neck or chest, each further level</source>
        <translation>inyección transforaminal, cuello o tórax, cada nivel adicional</translation>
    </message>
    <message>
        <source>transforaminal injection, low back, first level</source>
        <translation>inyección transforaminal, zona lumbar, primer nivel</translation>
    </message>
    <message>
        <source>transforaminal injection, low back, each further level</source>
        <translation>inyección transforaminal, zona lumbar, cada nivel adicional</translation>
    </message>
    <message>
        <source>facet joint or its nerves, neck or chest, first joint</source>
        <translation>articulación facetaria o sus nervios, cuello o tórax, primera articulación</translation>
    </message>
    <message>
        <source>facet joint or its nerves, neck or chest, second joint</source>
        <translation>articulación facetaria o sus nervios, cuello o tórax, segunda articulación</translation>
    </message>
    <message>
        <source>facet joint or its nerves, neck or chest, third joint and beyond</source>
        <translation>articulación facetaria o sus nervios, cuello o tórax, tercera articulación en adelante</translation>
    </message>
    <message>
        <source>Medicare contractors do not cover a third level</source>
        <translation>los contratistas de Medicare no cubren un tercer nivel</translation>
    </message>
    <message>
        <source>facet joint or its nerves, low back, first joint</source>
        <translation>articulación facetaria o sus nervios, zona lumbar, primera articulación</translation>
    </message>
    <message>
        <source>facet joint or its nerves, low back, second joint</source>
        <translation>articulación facetaria o sus nervios, zona lumbar, segunda articulación</translation>
    </message>
    <message>
        <source>facet joint or its nerves, low back, third joint and beyond</source>
        <translation>articulación facetaria o sus nervios, zona lumbar, tercera articulación en adelante</translation>
    </message>
    <message>
        <source>thermal radiofrequency, facet joint of neck or chest, first joint</source>
        <translation>radiofrecuencia térmica, articulación facetaria de cuello o tórax, primera articulación</translation>
    </message>
    <message>
        <source>thermal radiofrequency, facet joint of neck or chest, each further joint</source>
        <translation>radiofrecuencia térmica, articulación facetaria de cuello o tórax, cada articulación adicional</translation>
    </message>
    <message>
        <source>thermal radiofrequency, facet joint of low back, first joint</source>
        <translation>radiofrecuencia térmica, articulación facetaria de zona lumbar, primera articulación</translation>
    </message>
    <message>
        <source>thermal radiofrequency, facet joint of low back, each further joint</source>
        <translation>radiofrecuencia térmica, articulación facetaria de zona lumbar, cada articulación adicional</translation>
    </message>
    <message>
        <source>nervous system procedure without a number of its own</source>
        <translation>procedimiento del sistema nervioso sin número propio</translation>
    </message>
    <message>
        <source>sacroiliac joint injection with imaging</source>
        <translation>inyección de la articulación sacroilíaca con imagen</translation>
    </message>
    <message>
        <source>a facility claim uses G0260</source>
        <translation>la reclamación de un centro usa G0260</translation>
    </message>
    <message>
        <source>block of the nerves of the sacroiliac joint</source>
        <translation>bloqueo de los nervios de la articulación sacroilíaca</translation>
    </message>
    <message>
        <source>radiofrequency of the nerves of the sacroiliac joint</source>
        <translation>radiofrecuencia de los nervios de la articulación sacroilíaca</translation>
    </message>
    <message>
        <source>sacroiliac radiofrequency is not covered by the Medicare contractors: ABN before the procedure (CV-12)</source>
        <translation>la radiofrecuencia sacroilíaca no la cubren los contratistas de Medicare: ABN antes del procedimiento (CV-12)</translation>
    </message>
    <message>
        <source>percutaneous stimulation lead</source>
        <translation>electrodo de estimulación percutáneo</translation>
    </message>
    <message>
        <source>removal of a percutaneous stimulation lead</source>
        <translation>retiro de electrodo de estimulación percutáneo</translation>
    </message>
    <message>
        <source>removal of a plate stimulation lead</source>
        <translation>retiro de electrodo de estimulación en placa</translation>
    </message>
    <message>
        <source>neurostimulator analysis without programming</source>
        <translation>análisis de neuroestimulador sin programación</translation>
    </message>
    <message>
        <source>neurostimulator analysis with simple programming</source>
        <translation>análisis de neuroestimulador con programación simple</translation>
    </message>
    <message>
        <source>neurostimulator analysis with complex programming</source>
        <translation>análisis de neuroestimulador con programación compleja</translation>
    </message>
    <message>
        <source>moderate sedation by the proceduralist, first 15 min</source>
        <translation>sedación moderada por el intervencionista, primeros 15 min</translation>
    </message>
    <message>
        <source>moderate sedation by the proceduralist, each further 15 min</source>
        <translation>sedación moderada por el intervencionista, cada 15 min adicionales</translation>
    </message>
    <message>
        <source>fluoroscopic guidance of a spinal needle</source>
        <translation>guía fluoroscópica de aguja espinal</translation>
    </message>
    <message>
        <source>ultrasound guidance of a needle</source>
        <translation>guía ecográfica de aguja</translation>
    </message>
    <message>
        <source>off-campus outpatient hospital</source>
        <translation>consulta externa hospitalaria fuera del campus</translation>
    </message>
    <message>
        <source>on-campus outpatient hospital</source>
        <translation>consulta externa hospitalaria en el campus</translation>
    </message>
    <message>
        <source>ambulatory surgery centre</source>
        <translation>centro de cirugía ambulatoria</translation>
    </message>
    <message>
        <source>dexamethasone, per 1 mg</source>
        <translation>dexametasona, por 1 mg</translation>
    </message>
    <message>
        <source>triamcinolone acetonide, per 10 mg</source>
        <translation>acetónido de triamcinolona, por 10 mg</translation>
    </message>
    <message>
        <source>methylprednisolone acetate, per 1 mg</source>
        <translation>acetato de metilprednisolona, por 1 mg</translation>
    </message>
    <message>
        <source>betamethasone, per 3 mg of each of its two salts</source>
        <translation>betametasona, por 3 mg de cada una de sus dos sales</translation>
    </message>
    <message>
        <source>one unit is 3 mg acetate + 3 mg phosphate, counted as 6 mg; some payers count 3 mg</source>
        <translation>una unidad es 3 mg de acetato + 3 mg de fosfato, contada como 6 mg; algunos pagadores cuentan 3 mg</translation>
    </message>
    <message>
        <source>low-osmolar contrast, 200-299 mg iodine/mL, per mL</source>
        <translation>contraste de baja osmolaridad, 200-299 mg de yodo/mL, por mL</translation>
    </message>
    <message>
        <source>low-osmolar contrast, 300-399 mg iodine/mL, per mL</source>
        <translation>contraste de baja osmolaridad, 300-399 mg de yodo/mL, por mL</translation>
    </message>
    <message>
        <source>sacroiliac joint injection, facility</source>
        <translation>inyección de la articulación sacroilíaca, centro</translation>
    </message>
    <message>
        <source>Radiculopathy, cervical region</source>
        <translation>Radiculopatía, región cervical</translation>
    </message>
    <message>
        <source>Radiculopathy, cervicothoracic region</source>
        <translation>Radiculopatía, región cervicotorácica</translation>
    </message>
    <message>
        <source>Radiculopathy, thoracic region</source>
        <translation>Radiculopatía, región torácica</translation>
    </message>
    <message>
        <source>Radiculopathy, thoracolumbar region</source>
        <translation>Radiculopatía, región toracolumbar</translation>
    </message>
    <message>
        <source>Radiculopathy, lumbar region</source>
        <translation>Radiculopatía, región lumbar</translation>
    </message>
    <message>
        <source>Radiculopathy, lumbosacral region</source>
        <translation>Radiculopatía, región lumbosacra</translation>
    </message>
    <message>
        <source>Cervical disc disorder with radiculopathy, high cervical region</source>
        <translation>Trastorno de disco cervical con radiculopatía, región cervical alta</translation>
    </message>
    <message>
        <source>Cervical disc disorder at C4-C5 level with radiculopathy</source>
        <translation>Trastorno de disco cervical a nivel C4-C5 con radiculopatía</translation>
    </message>
    <message>
        <source>Cervical disc disorder at C5-C6 level with radiculopathy</source>
        <translation>Trastorno de disco cervical a nivel C5-C6 con radiculopatía</translation>
    </message>
    <message>
        <source>Cervical disc disorder at C6-C7 level with radiculopathy</source>
        <translation>Trastorno de disco cervical a nivel C6-C7 con radiculopatía</translation>
    </message>
    <message>
        <source>Cervical disc disorder with radiculopathy, cervicothoracic region</source>
        <translation>Trastorno de disco cervical con radiculopatía, región cervicotorácica</translation>
    </message>
    <message>
        <source>Intervertebral disc disorder with radiculopathy, thoracic region</source>
        <translation>Trastorno de disco intervertebral con radiculopatía, región torácica</translation>
    </message>
    <message>
        <source>Intervertebral disc disorder with radiculopathy, thoracolumbar region</source>
        <translation>Trastorno de disco intervertebral con radiculopatía, región toracolumbar</translation>
    </message>
    <message>
        <source>Intervertebral disc disorder with radiculopathy, lumbar region</source>
        <translation>Trastorno de disco intervertebral con radiculopatía, región lumbar</translation>
    </message>
    <message>
        <source>Intervertebral disc disorder with radiculopathy, lumbosacral region</source>
        <translation>Trastorno de disco intervertebral con radiculopatía, región lumbosacra</translation>
    </message>
    <message>
        <source>Spinal stenosis, cervical region</source>
        <translation>Estenosis espinal, región cervical</translation>
    </message>
    <message>
        <source>Spinal stenosis, thoracic region</source>
        <translation>Estenosis espinal, región torácica</translation>
    </message>
    <message>
        <source>Spinal stenosis, lumbar region without neurogenic claudication</source>
        <translation>Estenosis espinal, región lumbar, sin claudicación neurógena</translation>
    </message>
    <message>
        <source>Spinal stenosis, lumbar region with neurogenic claudication</source>
        <translation>Estenosis espinal, región lumbar, con claudicación neurógena</translation>
    </message>
    <message>
        <source>Spinal stenosis, lumbosacral region</source>
        <translation>Estenosis espinal, región lumbosacra</translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, cervical region</source>
        <translation>Espondilosis sin mielopatía ni radiculopatía, región cervical</translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, cervicothoracic region</source>
        <translation>Espondilosis sin mielopatía ni radiculopatía, región cervicotorácica</translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, thoracic region</source>
        <translation>Espondilosis sin mielopatía ni radiculopatía, región torácica</translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, thoracolumbar region</source>
        <translation>Espondilosis sin mielopatía ni radiculopatía, región toracolumbar</translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, lumbar region</source>
        <translation>Espondilosis sin mielopatía ni radiculopatía, región lumbar</translation>
    </message>
    <message>
        <source>Spondylosis without myelopathy or radiculopathy, lumbosacral region</source>
        <translation>Espondilosis sin mielopatía ni radiculopatía, región lumbosacra</translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, cervical region</source>
        <translation>Espondilosis con radiculopatía, región cervical</translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, cervicothoracic region</source>
        <translation>Espondilosis con radiculopatía, región cervicotorácica</translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, thoracic region</source>
        <translation>Espondilosis con radiculopatía, región torácica</translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, thoracolumbar region</source>
        <translation>Espondilosis con radiculopatía, región toracolumbar</translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, lumbar region</source>
        <translation>Espondilosis con radiculopatía, región lumbar</translation>
    </message>
    <message>
        <source>Spondylosis with radiculopathy, lumbosacral region</source>
        <translation>Espondilosis con radiculopatía, región lumbosacra</translation>
    </message>
    <message>
        <source>Postlaminectomy syndrome</source>
        <translation>Síndrome poslaminectomía</translation>
    </message>
    <message>
        <source>Cervicalgia</source>
        <translation>Cervicalgia</translation>
    </message>
    <message>
        <source>Low back pain, unspecified</source>
        <translation>Lumbalgia no especificada</translation>
    </message>
    <message>
        <source>Vertebrogenic low back pain</source>
        <translation>Lumbalgia vertebrogénica</translation>
    </message>
    <message>
        <source>Other low back pain</source>
        <translation>Otra lumbalgia</translation>
    </message>
    <message>
        <source>Pain in thoracic spine</source>
        <translation>Dolor en la columna torácica</translation>
    </message>
    <message>
        <source>Sacrococcygeal disorder</source>
        <translation>Trastorno sacrococcígeo</translation>
    </message>
    <message>
        <source>Sacroiliitis</source>
        <translation>Sacroilitis</translation>
    </message>
    <message>
        <source>Spinal instability, sacral and sacrococcygeal region</source>
        <translation>Inestabilidad espinal, región sacra y sacrococcígea</translation>
    </message>
    <message>
        <source>CRPS I of right upper limb</source>
        <translation>SDRC I de la extremidad superior derecha</translation>
    </message>
    <message>
        <source>CRPS I of left upper limb</source>
        <translation>SDRC I de la extremidad superior izquierda</translation>
    </message>
    <message>
        <source>CRPS I of upper limb, bilateral</source>
        <translation>SDRC I de las extremidades superiores, bilateral</translation>
    </message>
    <message>
        <source>CRPS I of right lower limb</source>
        <translation>SDRC I de la extremidad inferior derecha</translation>
    </message>
    <message>
        <source>CRPS I of left lower limb</source>
        <translation>SDRC I de la extremidad inferior izquierda</translation>
    </message>
    <message>
        <source>CRPS I of lower limb, bilateral</source>
        <translation>SDRC I de las extremidades inferiores, bilateral</translation>
    </message>
    <message>
        <source>CRPS II of upper limb, side not specified</source>
        <translation>SDRC II de extremidad superior, lado no especificado</translation>
    </message>
    <message>
        <source>CRPS II of right upper limb</source>
        <translation>SDRC II de la extremidad superior derecha</translation>
    </message>
    <message>
        <source>CRPS II of left upper limb</source>
        <translation>SDRC II de la extremidad superior izquierda</translation>
    </message>
    <message>
        <source>CRPS II of upper limbs, bilateral</source>
        <translation>SDRC II de las extremidades superiores, bilateral</translation>
    </message>
    <message>
        <source>CRPS II of lower limb, side not specified</source>
        <translation>SDRC II de extremidad inferior, lado no especificado</translation>
    </message>
    <message>
        <source>CRPS II of right lower limb</source>
        <translation>SDRC II de la extremidad inferior derecha</translation>
    </message>
    <message>
        <source>CRPS II of left lower limb</source>
        <translation>SDRC II de la extremidad inferior izquierda</translation>
    </message>
    <message>
        <source>CRPS II of lower limbs, bilateral</source>
        <translation>SDRC II de las extremidades inferiores, bilateral</translation>
    </message>
    <message>
        <source>Central pain syndrome</source>
        <translation>Síndrome de dolor central</translation>
    </message>
    <message>
        <source>Chronic pain due to trauma</source>
        <translation>Dolor crónico debido a traumatismo</translation>
    </message>
    <message>
        <source>Other chronic postprocedural pain</source>
        <translation>Otro dolor crónico posprocedimiento</translation>
    </message>
    <message>
        <source>Other chronic pain</source>
        <translation>Otro dolor crónico</translation>
    </message>
    <message>
        <source>Neoplasm related pain</source>
        <translation>Dolor relacionado con neoplasia</translation>
    </message>
    <message>
        <source>Chronic pain syndrome</source>
        <translation>Síndrome de dolor crónico</translation>
    </message>
    <message>
        <source>Acute post-thoracotomy pain</source>
        <translation>Dolor agudo postoracotomía</translation>
    </message>
    <message>
        <source>Other acute postprocedural pain</source>
        <translation>Otro dolor agudo posprocedimiento</translation>
    </message>
    <message>
        <source>Type 2 diabetes with diabetic neuropathy, unspecified</source>
        <translation>Diabetes tipo 2 con neuropatía diabética no especificada</translation>
    </message>
    <message>
        <source>Type 2 diabetes with diabetic polyneuropathy</source>
        <translation>Diabetes tipo 2 con polineuropatía diabética</translation>
    </message>
    <message>
        <source>Postherpetic nervous system involvement, other</source>
        <translation>Otra afectación posherpética del sistema nervioso</translation>
    </message>
    <message>
        <source>Polyneuropathy, unspecified</source>
        <translation>Polineuropatía no especificada</translation>
    </message>
    <message>
        <source>Neuralgia and neuritis, unspecified</source>
        <translation>Neuralgia y neuritis no especificadas</translation>
    </message>
    <message>
        <source>Long-term use of anticoagulants</source>
        <translation>Uso prolongado de anticoagulantes</translation>
    </message>
    <message>
        <source>Long-term use of antithrombotics or antiplatelets</source>
        <translation>Uso prolongado de antitrombóticos o antiplaquetarios</translation>
    </message>
    <message>
        <source>Long-term use of insulin</source>
        <translation>Uso prolongado de insulina</translation>
    </message>
    <message>
        <source>Long-term use of systemic steroids</source>
        <translation>Uso prolongado de esteroides sistémicos</translation>
    </message>
    <message>
        <source>Long-term use of opiate analgesic</source>
        <translation>Uso prolongado de analgésicos opiáceos</translation>
    </message>
    <message>
        <source>Radiographic dye allergy status</source>
        <translation>Antecedente de alergia a medio de contraste radiográfico</translation>
    </message>
    <message>
        <source>Cardiac pacemaker present</source>
        <translation>Portador de marcapasos cardíaco</translation>
    </message>
    <message>
        <source>Automatic implantable cardiac defibrillator present</source>
        <translation>Portador de desfibrilador cardíaco automático implantable</translation>
    </message>
    <message>
        <source>Neurostimulator present</source>
        <translation>Portador de neuroestimulador</translation>
    </message>
    <message>
        <source>Adjustment and management of neurostimulator</source>
        <translation>Ajuste y control de neuroestimulador</translation>
    </message>
    <message>
        <source>Other reaction to spinal and lumbar puncture</source>
        <translation>Otra reacción a punción espinal y lumbar</translation>
    </message>
    <message>
        <source>Accidental puncture or laceration of dura during a procedure</source>
        <translation>Punción o desgarro accidental de la duramadre durante un procedimiento</translation>
    </message>
    <message>
        <source>Mechanical breakdown of spinal neurostimulator lead, initial encounter</source>
        <translation>Falla mecánica de electrodo de neuroestimulador espinal, consulta inicial</translation>
    </message>
    <message>
        <source>Displacement of spinal neurostimulator lead, initial encounter</source>
        <translation>Desplazamiento de electrodo de neuroestimulador espinal, consulta inicial</translation>
    </message>
    <message>
        <source>Other mechanical complication of spinal neurostimulator lead, initial encounter</source>
        <translation>Otra complicación mecánica de electrodo de neuroestimulador espinal, consulta inicial</translation>
    </message>
    <message>
        <source>5th character: region</source>
        <translation>5.º carácter: región</translation>
    </message>
    <message>
        <source>5th character: kind of low back pain</source>
        <translation>5.º carácter: tipo de lumbalgia</translation>
    </message>
    <message>
        <source>6th character: level</source>
        <translation>6.º carácter: nivel</translation>
    </message>
    <message>
        <source>6th character: with or without claudication</source>
        <translation>6.º carácter: con o sin claudicación</translation>
    </message>
    <message>
        <source>5th and 6th character: kind and region</source>
        <translation>5.º y 6.º carácter: tipo y región</translation>
    </message>
    <message>
        <source>6th character: region</source>
        <translation>6.º carácter: región</translation>
    </message>
    <message>
        <source>5th and 6th character: limb and side</source>
        <translation>5.º y 6.º carácter: extremidad y lado</translation>
    </message>
    <message>
        <source>6th character: side</source>
        <translation>6.º carácter: lado</translation>
    </message>
    <message>
        <source>5th character: side</source>
        <translation>5.º carácter: lado</translation>
    </message>
    <message>
        <source>5th character: kind</source>
        <translation>5.º carácter: tipo</translation>
    </message>
    <message>
        <source>5th character: kind of neuropathy</source>
        <translation>5.º carácter: tipo de neuropatía</translation>
    </message>
    <message>
        <source>5th to 7th character: kind, device and encounter</source>
        <translation>5.º a 7.º carácter: tipo, dispositivo y consulta</translation>
    </message>
    <message>
        <source>7th character: encounter</source>
        <translation>7.º carácter: consulta</translation>
    </message>
    <message>
        <source>contrast {volume} mL: {code} where the payer pays contrast separately</source>
        <translation>contraste {volume} mL: {code} si el pagador paga el contraste por separado</translation>
    </message>
    <message>
        <source>for coder review</source>
        <translation>para revisión del codificador</translation>
    </message>
    <message>
        <source>a further character</source>
        <translation>un carácter más</translation>
    </message>
    <message>
        <source>the form of an ICD-10-CM code</source>
        <translation>la forma de un código ICD-10-CM</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>un código</translation>
    </message>
    <message>
        <source>Diagnosis: {lacks}</source>
        <translation>Diagnóstico: {lacks}</translation>
    </message>
    <message>
        <source>Diagnosis {code}: {lacks}</source>
        <translation>Diagnóstico {code}: {lacks}</translation>
    </message>
    <message>
        <source>the code does not say the side</source>
        <translation>el código no indica el lado</translation>
    </message>
    <message>
        <source>not in the picklist: check that it is a whole code of this year</source>
        <translation>no está en la lista: verifique que sea un código completo de este año</translation>
    </message>
    <message>
        <source>recorded diagnosis</source>
        <translation>diagnóstico registrado</translation>
    </message>
    <message>
        <source>a second level of the same region adds no unit</source>
        <translation>un segundo nivel de la misma región no añade unidad</translation>
    </message>
    <message>
        <source>second region on the same day: -59 or XS where the payer's edits ask for it</source>
        <translation>segunda región el mismo día: -59 o XS si las reglas de edición del pagador lo piden</translation>
    </message>
    <message>
        <source>catheter used: the codes of an indwelling catheter ({code}) only if it was left in place</source>
        <translation>se utilizó catéter: los códigos de catéter permanente ({code}) solo si se dejó colocado</translation>
    </message>
    <message>
        <source>interlaminar or caudal injection</source>
        <translation>inyección interlaminar o caudal</translation>
    </message>
    <message>
        <source>imaging used and included</source>
        <translation>imagen utilizada e incluida</translation>
    </message>
    <message>
        <source>{what}, {region}: {targets}; {imaging}; no side in the code</source>
        <translation>{what}, {region}: {targets}; {imaging}; el código no lleva lado</translation>
    </message>
    <message>
        <source>{what}, begun and discontinued</source>
        <translation>{what}, iniciada e interrumpida</translation>
    </message>
    <message>
        <source>no fluoroscopy or CT</source>
        <translation>sin fluoroscopia ni TC</translation>
    </message>
    <message>
        <source>facet joint injection under imaging</source>
        <translation>inyección de articulación facetaria guiada por imagen</translation>
    </message>
    <message>
        <source>block of all nerves of the joint under imaging</source>
        <translation>bloqueo de todos los nervios de la articulación guiado por imagen</translation>
    </message>
    <message>
        <source>a facility's own claim carries the drug</source>
        <translation>la reclamación propia de un centro incluye el fármaco</translation>
    </message>
    <message>
        <source>{drug} {mg} mg given (calculated)</source>
        <translation>{drug} {mg} mg administrados (calculado)</translation>
    </message>
    <message>
        <source>{units} units rounded up</source>
        <translation>{units} unidades redondeadas hacia arriba</translation>
    </message>
    <message>
        <source>different levels on opposite sides: some payers want a first-level code for each side</source>
        <translation>niveles distintos en lados opuestos: algunos pagadores quieren un código de primer nivel para cada lado</translation>
    </message>
    <message>
        <source>first level</source>
        <translation>primer nivel</translation>
    </message>
    <message>
        <source>further level</source>
        <translation>nivel adicional</translation>
    </message>
    <message>
        <source>first joint</source>
        <translation>primera articulación</translation>
    </message>
    <message>
        <source>second joint</source>
        <translation>segunda articulación</translation>
    </message>
    <message>
        <source>third and further joint</source>
        <translation>tercera articulación y siguientes</translation>
    </message>
    <message>
        <source>further joint</source>
        <translation>articulación adicional</translation>
    </message>
    <message>
        <source>{what}, {region}, {which}: {targets}</source>
        <translation>{what}, {region}, {which}: {targets}</translation>
    </message>
    <message>
        <source>{reason}; T12-L1 counts as thoracic</source>
        <translation>{reason}; T12-L1 cuenta como torácico</translation>
    </message>
    <message>
        <source>the nerves differ from those of the planned joints: joints counted from the nerves</source>
        <translation>los nervios difieren de los de las articulaciones planificadas: articulaciones contadas a partir de los nervios</translation>
    </message>
    <message>
        <source>{joint}: {nerves}</source>
        <translation>{joint}: {nerves}</translation>
    </message>
    <message>
        <source>not counted, a nerve is missing: {what}</source>
        <translation>no contada, falta un nervio: {what}</translation>
    </message>
    <message>
        <source>Right or left ({target})</source>
        <translation>Derecho o izquierdo ({target})</translation>
    </message>
    <message>
        <source>the figure {name} in the code table</source>
        <translation>la cifra {name} en la tabla de códigos</translation>
    </message>
    <message>
        <source>Region ({target})</source>
        <translation>Región ({target})</translation>
    </message>
    <message>
        <source>cooled radiofrequency: payers differ between this code and 64999</source>
        <translation>radiofrecuencia enfriada: los pagadores difieren entre este código y 64999</translation>
    </message>
    <message>
        <source>number without a text of its own: describe the procedure and a comparable code</source>
        <translation>número sin texto propio: describa el procedimiento y un código comparable</translation>
    </message>
    <message>
        <source>thermal radiofrequency of all nerves of the joint</source>
        <translation>radiofrecuencia térmica de todos los nervios de la articulación</translation>
    </message>
    <message>
        <source>pulsed or non-thermal radiofrequency (below 80 °C): {nerves}</source>
        <translation>radiofrecuencia pulsada o no térmica (por debajo de 80 °C): {nerves}</translation>
    </message>
    <message>
        <source>radiofrequency of all its nerves</source>
        <translation>radiofrecuencia de todos sus nervios</translation>
    </message>
    <message>
        <source>injection under imaging</source>
        <translation>inyección guiada por imagen</translation>
    </message>
    <message>
        <source>block of all its nerves</source>
        <translation>bloqueo de todos sus nervios</translation>
    </message>
    <message>
        <source>{what}: {targets}; imaging included</source>
        <translation>{what}: {targets}; imagen incluida</translation>
    </message>
    <message>
        <source>in a facility payers differ on sedation by the proceduralist</source>
        <translation>en un centro los pagadores difieren sobre la sedación por el intervencionista</translation>
    </message>
    <message>
        <source>moderate sedation by the proceduralist, {minutes} min, observer {observer}</source>
        <translation>sedación moderada por el intervencionista, {minutes} min, observador {observer}</translation>
    </message>
    <message>
        <source>{reason}; {units} × 15 min beyond the first</source>
        <translation>{reason}; {units} × 15 min más allá de los primeros</translation>
    </message>
    <message>
        <source>10-day global period</source>
        <translation>periodo global de 10 días</translation>
    </message>
    <message>
        <source>second lead: its own line with -59 or XS where the payer's edits ask for it</source>
        <translation>segundo electrodo: línea propia con -59 o XS si las reglas de edición del pagador lo piden</translation>
    </message>
    <message>
        <source>the leads were not left in place: check whether the trial took place</source>
        <translation>los electrodos no se dejaron colocados: verifique si hubo prueba</translation>
    </message>
    <message>
        <source>external trial stimulator: programming within the 10 days after 63650 belongs to it</source>
        <translation>estimulador externo de prueba: la programación en los 10 días tras 63650 le pertenece</translation>
    </message>
    <message>
        <source>programmed by another than the physician: only under documented direction</source>
        <translation>programado por otra persona que el médico: solo bajo dirección documentada</translation>
    </message>
    <message>
        <source>neurostimulator analysis, {count} parameters changed</source>
        <translation>análisis de neuroestimulador, {count} parámetros modificados</translation>
    </message>
    <message>
        <source>only where an anchored lead was removed surgically; pulling a lead is part of 63650</source>
        <translation>solo si un electrodo fijado se retiró quirúrgicamente; retirar un electrodo forma parte de 63650</translation>
    </message>
    <message>
        <source>removal of leads anchored by suture</source>
        <translation>retiro de electrodos fijados con sutura</translation>
    </message>
    <message>
        <source>percutaneous lead, one unit each: {leads}; imaging, impedance and test stimulation included</source>
        <translation>electrodo percutáneo, una unidad cada uno: {leads}; imagen, impedancia y estimulación de prueba incluidas</translation>
    </message>
    <message>
        <source>percutaneous lead, begun and not placed: {leads}</source>
        <translation>electrodo percutáneo, iniciado y no colocado: {leads}</translation>
    </message>
    <message>
        <source>discontinued: -53 on the professional claim; the facility's claim uses -73 before or -74 after anaesthesia began</source>
        <translation>interrumpido: -53 en la reclamación profesional; la del centro usa -73 antes o -74 después de iniciada la anestesia</translation>
    </message>
    <message>
        <source>discontinued: -53; a facility's own claim uses -73 or -74; place of service not recorded</source>
        <translation>interrumpido: -53; la reclamación propia de un centro usa -73 o -74; lugar de atención no registrado</translation>
    </message>
    <message>
        <source>discontinued: -53 on the professional claim</source>
        <translation>interrumpido: -53 en la reclamación profesional</translation>
    </message>
    <message>
        <source>surgery centres usually want two lines, RT and LT, instead of -50</source>
        <translation>los centros quirúrgicos suelen querer dos líneas, RT y LT, en vez de -50</translation>
    </message>
    <message>
        <source>a number for {what} in the code table</source>
        <translation>un número para {what} en la tabla de códigos</translation>
    </message>
    <message>
        <source>diagnostic: KX where the payer follows Medicare</source>
        <translation>diagnóstico: KX si el pagador sigue a Medicare</translation>
    </message>
    <message>
        <source>transforaminal injection under imaging</source>
        <translation>inyección transforaminal guiada por imagen</translation>
    </message>
    <message>
        <source>{drug} was planned: if it was opened and not given, record the wasted amount (JW)</source>
        <translation>{drug} estaba planificado: si se abrió y no se administró, registre la cantidad desechada (JW)</translation>
    </message>
    <message>
        <source>vial not recorded: JW or JZ only for single-dose vials</source>
        <translation>envase no registrado: JW o JZ solo para viales de dosis única</translation>
    </message>
    <message>
        <source>single-dose vial, wasted amount not recorded: JW or JZ</source>
        <translation>vial de dosis única, cantidad desechada no registrada: JW o JZ</translation>
    </message>
    <message>
        <source>single-dose vial, {amount} wasted: JW line for it</source>
        <translation>vial de dosis única, {amount} desechado: línea JW para ello</translation>
    </message>
    <message>
        <source>single-dose vial, nothing wasted: JZ</source>
        <translation>vial de dosis única, nada desechado: JZ</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Caso nuevo…</translation>
    </message>
    <message>
        <source>Open the chosen case</source>
        <translation>Abrir el caso elegido</translation>
    </message>
    <message>
        <source>Back to the worklist</source>
        <translation>Volver a la lista de trabajo</translation>
    </message>
    <message>
        <source>Earlier sessions of this patient…</source>
        <translation>Sesiones anteriores de este paciente…</translation>
    </message>
    <message>
        <source>The next person enters</source>
        <translation>Registra la persona siguiente</translation>
    </message>
    <message>
        <source>Who is entering…</source>
        <translation>Quién registra…</translation>
    </message>
    <message>
        <source>Open images…</source>
        <translation>Abrir imágenes…</translation>
    </message>
    <message>
        <source>Open a folder of images…</source>
        <translation>Abrir una carpeta de imágenes…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Take this answer back to “not documented”</source>
        <translation>Devolver esta respuesta a “no documentado”</translation>
    </message>
    <message>
        <source>Reposition the needle…</source>
        <translation>Reposicionar la aguja…</translation>
    </message>
    <message>
        <source>Abandon this target…</source>
        <translation>Abandonar objetivo…</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Buscar casos</translation>
    </message>
    <message>
        <source>Step 1: Before</source>
        <translation>Paso 1: Antes</translation>
    </message>
    <message>
        <source>Step 2: Time-out</source>
        <translation>Paso 2: Pausa de seguridad</translation>
    </message>
    <message>
        <source>Step 3: Procedure</source>
        <translation>Paso 3: Procedimiento</translation>
    </message>
    <message>
        <source>Step 4: Recovery</source>
        <translation>Paso 4: Recuperación</translation>
    </message>
    <message>
        <source>Step 5: Note</source>
        <translation>Paso 5: Nota</translation>
    </message>
    <message>
        <source>Step 6: Follow-up</source>
        <translation>Paso 6: Seguimiento</translation>
    </message>
    <message>
        <source>Next missing fact</source>
        <translation>Siguiente dato faltante</translation>
    </message>
    <message>
        <source>Next needle position</source>
        <translation>Siguiente posición de la aguja</translation>
    </message>
    <message>
        <source>Begin the next planned target</source>
        <translation>Empezar el siguiente objetivo planificado</translation>
    </message>
    <message>
        <source>Record my usual here</source>
        <translation>Registrar aquí lo que hago habitualmente</translation>
    </message>
    <message>
        <source>To the images</source>
        <translation>A las imágenes</translation>
    </message>
    <message>
        <source>To the record</source>
        <translation>Al registro</translation>
    </message>
    <message>
        <source>Show or hide the checks</source>
        <translation>Mostrar u ocultar las comprobaciones</translation>
    </message>
    <message>
        <source>Timeline: show or hide who entered what</source>
        <translation>Cronología: mostrar u ocultar quién registró qué</translation>
    </message>
    <message>
        <source>Compare plan, consent, site mark and time-out</source>
        <translation>Comparar plan, consentimiento, marca del sitio y pausa de seguridad</translation>
    </message>
    <message>
        <source>What is due after procedures</source>
        <translation>Lo pendiente después de los procedimientos</translation>
    </message>
    <message>
        <source>The stimulation trial on one page, or back</source>
        <translation>La prueba de estimulación en una página, o volver</translation>
    </message>
    <message>
        <source>Rule packs of this site</source>
        <translation>Paquetes de reglas de este centro</translation>
    </message>
    <message>
        <source>Outbox and destinations</source>
        <translation>Bandeja de salida y destinos</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Todos los comandos…</translation>
    </message>
    <message>
        <source>Open this patient's newest images from the last folder</source>
        <translation>Abrir las imágenes más recientes de este paciente de la última carpeta</translation>
    </message>
    <message>
        <source>Take patient and dose from the images…</source>
        <translation>Tomar paciente y dosis de las imágenes…</translation>
    </message>
    <message>
        <source>Files that are not shown, and why</source>
        <translation>Archivos que no se muestran y por qué</translation>
    </message>
    <message>
        <source>Subtract a mask frame (DSA), or show the frame as it is</source>
        <translation>Sustraer un cuadro de máscara (DSA), o mostrar el cuadro tal como es</translation>
    </message>
    <message>
        <source>Show or hide lesion bands (bench reference)</source>
        <translation>Mostrar u ocultar las bandas de lesión (referencia de banco)</translation>
    </message>
    <message>
        <source>Sign the note…</source>
        <translation>Firmar la nota…</translation>
    </message>
    <message>
        <source>Add an addendum…</source>
        <translation>Añadir una adenda…</translation>
    </message>
    <message>
        <source>Withdraw the signed note…</source>
        <translation>Retirar la nota firmada…</translation>
    </message>
    <message>
        <source>Send unsigned, on purpose…</source>
        <translation>Enviar sin firmar, a propósito…</translation>
    </message>
    <message>
        <source>Write the note in Spanish</source>
        <translation>Escribir la nota en español</translation>
    </message>
    <message>
        <source>Save the note as PDF…</source>
        <translation>Guardar la nota como PDF…</translation>
    </message>
    <message>
        <source>Save the note as text…</source>
        <translation>Guardar la nota como texto…</translation>
    </message>
    <message>
        <source>Save the note as HTML…</source>
        <translation>Guardar la nota como HTML…</translation>
    </message>
    <message>
        <source>Print the note…</source>
        <translation>Imprimir la nota…</translation>
    </message>
    <message>
        <source>Back to the note</source>
        <translation>Volver a la nota</translation>
    </message>
    <message>
        <source>Show the note as text, or as pages</source>
        <translation>Mostrar la nota como texto o como páginas</translation>
    </message>
    <message>
        <source>Show the full note, or the brief one</source>
        <translation>Mostrar la nota completa o la breve</translation>
    </message>
    <message>
        <source>Save the brief note…</source>
        <translation>Guardar la nota breve…</translation>
    </message>
    <message>
        <source>Print the diary form…</source>
        <translation>Imprimir el formulario del diario…</translation>
    </message>
    <message>
        <source>Save the diary form as PDF…</source>
        <translation>Guardar el formulario del diario como PDF…</translation>
    </message>
    <message>
        <source>Read a filled diary…</source>
        <translation>Leer un diario completado…</translation>
    </message>
    <message>
        <source>Save the summary of the trial…</source>
        <translation>Guardar el resumen de la prueba…</translation>
    </message>
    <message>
        <source>Save the log of the trial…</source>
        <translation>Guardar el registro de la prueba…</translation>
    </message>
    <message>
        <source>Layout: record first for the nurse, or images first</source>
        <translation>Disposición: primero el registro para enfermería, o primero las imágenes</translation>
    </message>
    <message>
        <source>Layout follows who is entering</source>
        <translation>La disposición sigue a quien registra</translation>
    </message>
    <message>
        <source>Show or hide the images</source>
        <translation>Mostrar u ocultar las imágenes</translation>
    </message>
    <message>
        <source>Room mode: large type and targets</source>
        <translation>Modo sala: letra y botones grandes</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Theme: dark room</source>
        <translation>Tema: sala oscura</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: as the system is</source>
        <translation>Tema: como el del sistema</translation>
    </message>
    <message>
        <source>Screen language: English</source>
        <translation>Idioma de la pantalla: English</translation>
    </message>
    <message>
        <source>Screen language: Español</source>
        <translation>Idioma de la pantalla: Español</translation>
    </message>
    <message>
        <source>Keys, pedals and remotes</source>
        <translation>Teclas, pedales y mandos</translation>
    </message>
    <message>
        <source>About procroom</source>
        <translation>Acerca de procroom</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>Elegir y mover</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Set the window by dragging</source>
        <translation>Ajustar la ventana de grises arrastrando</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Zoom by dragging</source>
        <translation>Ampliar arrastrando</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Mark the needle</source>
        <translation>Marcar la aguja</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>Aguja</translation>
    </message>
    <message>
        <source>Draw an arrow</source>
        <translation>Dibujar una flecha</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Place a text</source>
        <translation>Poner un texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Medir una distancia</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Measure an angle</source>
        <translation>Medir un ángulo</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Outline the contrast</source>
        <translation>Contornear el contraste</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Mark the contacts of a lead</source>
        <translation>Marcar los contactos de un electrodo</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Electrodo</translation>
    </message>
    <message>
        <source>Fit the picture to the viewport</source>
        <translation>Ajustar la imagen al visor</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show one picture point per screen point</source>
        <translation>Mostrar un punto de imagen por punto de pantalla</translation>
    </message>
    <message>
        <source>1 : 1</source>
        <translation>1 : 1</translation>
    </message>
    <message>
        <source>Choose a window</source>
        <translation>Elegir una ventana de grises</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>Invert grey</source>
        <translation>Invertir los grises</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Rotate a quarter turn clockwise</source>
        <translation>Girar un cuarto de vuelta en sentido horario</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Mirror left-right (asks first)</source>
        <translation>Reflejar izquierda-derecha (pregunta antes)</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Reflejar</translation>
    </message>
    <message>
        <source>One, two or four viewports</source>
        <translation>Uno, dos o cuatro visores</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Visores</translation>
    </message>
    <message>
        <source>Show the picture as stored</source>
        <translation>Mostrar la imagen como está guardada</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Siguiente ventana de grises</translation>
    </message>
    <message>
        <source>DSA</source>
        <translation>DSA</translation>
    </message>
    <message>
        <source>Smooth or square pixels</source>
        <translation>Píxeles suaves o cuadrados</translation>
    </message>
    <message>
        <source>Show or hide corner text (patient and label stay)</source>
        <translation>Mostrar u ocultar el texto de las esquinas (paciente y etiqueta quedan)</translation>
    </message>
    <message>
        <source>Show or hide overlays of the file</source>
        <translation>Mostrar u ocultar las superposiciones del archivo</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Más claro</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Más oscuro</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>Menos contraste</translation>
    </message>
    <message>
        <source>Move the picture left</source>
        <translation>Mover la imagen a la izquierda</translation>
    </message>
    <message>
        <source>Move the picture right</source>
        <translation>Mover la imagen a la derecha</translation>
    </message>
    <message>
        <source>Move the picture up</source>
        <translation>Mover la imagen hacia arriba</translation>
    </message>
    <message>
        <source>Move the picture down</source>
        <translation>Mover la imagen hacia abajo</translation>
    </message>
    <message>
        <source>One viewport</source>
        <translation>Un visor</translation>
    </message>
    <message>
        <source>Two viewports</source>
        <translation>Dos visores</translation>
    </message>
    <message>
        <source>Four viewports</source>
        <translation>Cuatro visores</translation>
    </message>
    <message>
        <source>Next viewport</source>
        <translation>Siguiente visor</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Leer el archivo de nuevo</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Reproducir o parar</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Cuadro anterior</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Cuadro siguiente</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>Diez cuadros atrás</translation>
    </message>
    <message>
        <source>Ten frames on</source>
        <translation>Diez cuadros adelante</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primer cuadro</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último cuadro</translation>
    </message>
    <message>
        <source>Choose the speed</source>
        <translation>Elegir la velocidad</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Loop, back and forth, or once</source>
        <translation>En bucle, ida y vuelta, o una vez</translation>
    </message>
    <message>
        <source>Next key image or marked frame</source>
        <translation>Siguiente imagen clave o cuadro marcado</translation>
    </message>
    <message>
        <source>Previous run</source>
        <translation>Serie anterior</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Serie siguiente</translation>
    </message>
    <message>
        <source>Choose the next mark</source>
        <translation>Elegir la marca siguiente</translation>
    </message>
    <message>
        <source>Choose the previous mark</source>
        <translation>Elegir la marca anterior</translation>
    </message>
    <message>
        <source>Choose the next point of the mark</source>
        <translation>Elegir el punto siguiente de la marca</translation>
    </message>
    <message>
        <source>Set a point by keyboard, or edit the mark's words</source>
        <translation>Fijar un punto con el teclado, o editar el texto de la marca</translation>
    </message>
    <message>
        <source>Move mark or cross left</source>
        <translation>Mover la marca o la cruz a la izquierda</translation>
    </message>
    <message>
        <source>Move mark or cross right</source>
        <translation>Mover la marca o la cruz a la derecha</translation>
    </message>
    <message>
        <source>Move mark or cross up</source>
        <translation>Mover la marca o la cruz hacia arriba</translation>
    </message>
    <message>
        <source>Move mark or cross down</source>
        <translation>Mover la marca o la cruz hacia abajo</translation>
    </message>
    <message>
        <source>Delete the chosen mark</source>
        <translation>Borrar la marca elegida</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Stop drawing, close what is open</source>
        <translation>Dejar de dibujar, cerrar lo que esté abierto</translation>
    </message>
    <message>
        <source>Save this view as key image</source>
        <translation>Guardar esta vista como imagen clave</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Save this view as AP</source>
        <translation>Guardar esta vista como AP</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Save this view as lateral</source>
        <translation>Guardar esta vista como lateral</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>lateral</translation>
    </message>
    <message>
        <source>Save this view as oblique</source>
        <translation>Guardar esta vista como oblicua</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>oblicua</translation>
    </message>
    <message>
        <source>Save this view as contralateral oblique</source>
        <translation>Guardar esta vista como oblicua contralateral</translation>
    </message>
    <message>
        <source>contralateral oblique</source>
        <translation>oblicua contralateral</translation>
    </message>
    <message>
        <source>Save this view as ultrasound</source>
        <translation>Guardar esta vista como ecografía</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <translation>ecografía</translation>
    </message>
    <message>
        <source>Save this view as other</source>
        <translation>Guardar esta vista como otra</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otra</translation>
    </message>
    <message>
        <source>Save this view as AP, contrast seen</source>
        <translation>Guardar esta vista como AP, con contraste visible</translation>
    </message>
    <message>
        <source>AP, contrast seen</source>
        <translation>AP, contraste visible</translation>
    </message>
    <message>
        <source>Save this view as lateral, contrast seen</source>
        <translation>Guardar esta vista como lateral, con contraste visible</translation>
    </message>
    <message>
        <source>lateral, contrast seen</source>
        <translation>lateral, contraste visible</translation>
    </message>
    <message>
        <source>Save this view as oblique, contrast seen</source>
        <translation>Guardar esta vista como oblicua, con contraste visible</translation>
    </message>
    <message>
        <source>oblique, contrast seen</source>
        <translation>oblicua, contraste visible</translation>
    </message>
    <message>
        <source>Save this view as contralateral oblique, contrast seen</source>
        <translation>Guardar esta vista como oblicua contralateral, con contraste visible</translation>
    </message>
    <message>
        <source>contralateral oblique, contrast seen</source>
        <translation>oblicua contralateral, contraste visible</translation>
    </message>
    <message>
        <source>Save this view as other, contrast seen</source>
        <translation>Guardar esta vista como otra, con contraste visible</translation>
    </message>
    <message>
        <source>other, contrast seen</source>
        <translation>otra, contraste visible</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Named in what leaves it, and beside the figures it configured.</source>
        <translation>Consta en lo que sale de él y junto a las cifras que configuró.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Where this station stands. Nothing is printed from it: each case names its own room.</source>
        <translation>Dónde está este puesto. Nada se imprime a partir de ella: cada caso nombra su propia sala.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Printed with every entry made here.</source>
        <translation>Se imprime con cada entrada hecha aquí.</translation>
    </message>
    <message>
        <source>the computer's name</source>
        <translation>el nombre del ordenador</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Like America/New_York.</source>
        <translation>Como America/New_York.</translation>
    </message>
    <message>
        <source>the computer's</source>
        <translation>la del ordenador</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Who enters when procroom starts; others are chosen at the foot of the window.</source>
        <translation>Quien registra al iniciarse procroom; los demás se eligen al pie de la ventana.</translation>
    </message>
    <message>
        <source>the computer's user</source>
        <translation>el usuario del ordenador</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>As it stands on entries.</source>
        <translation>Como consta en las entradas.</translation>
    </message>
    <message>
        <source>People and layout</source>
        <translation>Personas y disposición</translation>
    </message>
    <message>
        <source>People of this room</source>
        <translation>Personas de esta sala</translation>
    </message>
    <message>
        <source>One line each: “Name, Role”. They are a tap away at the foot of the window.</source>
        <translation>Una línea cada una: «Nombre, función». Quedan a un toque al pie de la ventana.</translation>
    </message>
    <message>
        <source>How the screen of a case is arranged.</source>
        <translation>Cómo se ordena la pantalla de un caso.</translation>
    </message>
    <message>
        <source>As the role of the person entering</source>
        <translation>Según la función de quien registra</translation>
    </message>
    <message>
        <source>Physician: images first</source>
        <translation>Médico: primero las imágenes</translation>
    </message>
    <message>
        <source>Nurse: record first</source>
        <translation>Enfermería: primero el registro</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Colours of the window; images stay as they are.</source>
        <translation>Colores de la ventana; las imágenes quedan como están.</translation>
    </message>
    <message>
        <source>Dark room</source>
        <translation>Sala oscura</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>As the desktop is</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Room mode</source>
        <translation>Modo sala</translation>
    </message>
    <message>
        <source>Large type and targets of 20 mm, for gloves and from 2 m.</source>
        <translation>Letra grande y botones de 20 mm, para guantes y desde 2 m.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <source>As a multiple of procroom's own: 1.2 is a fifth larger.</source>
        <translation>Como múltiplo de la propia de procroom: 1.2 es un quinto mayor.</translation>
    </message>
    <message>
        <source>as the system's type is set</source>
        <translation>como la letra del sistema</translation>
    </message>
    <message>
        <source>Dots of the screen</source>
        <translation>Puntos de la pantalla</translation>
    </message>
    <message>
        <source>To the inch, where the screen states its size wrongly and room mode comes out too small or too large.</source>
        <translation>Por pulgada, si la pantalla indica mal su tamaño y el modo sala sale demasiado pequeño o grande.</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>as the screen states</source>
        <translation>los que indica la pantalla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Screen language</source>
        <translation>Idioma de la pantalla</translation>
    </message>
    <message>
        <source>What the window says, whatever the language of the note.</source>
        <translation>Lo que dice la ventana, sea cual sea el idioma de la nota.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Of notes, diaries and logs.</source>
        <translation>De notas, diarios y registros.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Note language</source>
        <translation>Idioma de la nota</translation>
    </message>
    <message>
        <source>In which a note begins, whatever the language of the screen.</source>
        <translation>En el que empieza una nota, sea cual sea el idioma de la pantalla.</translation>
    </message>
    <message>
        <source>Frame cache</source>
        <translation>Memoria de fotogramas</translation>
    </message>
    <message>
        <source>Memory for decoded frames; more helps long loops of slow codecs.</source>
        <translation>Memoria para fotogramas descodificados; más ayuda con series largas de códecs lentos.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Off: marks and labels only, nothing is measured.</source>
        <translation>Desactivado: solo marcas y rótulos, no se mide nada.</translation>
    </message>
    <message>
        <source>Last folder</source>
        <translation>Última carpeta</translation>
    </message>
    <message>
        <source>Where images were opened from last; the newest of a patient are looked for there.</source>
        <translation>De donde se abrieron imágenes por última vez; allí se buscan las más nuevas de un paciente.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Learnt keys</source>
        <translation>Teclas aprendidas</translation>
    </message>
    <message>
        <source>Keys that pedals and remotes were taught here.</source>
        <translation>Teclas que se enseñaron aquí para pedales y mandos.</translation>
    </message>
    <message>
        <source>Keys given up</source>
        <translation>Teclas cedidas</translation>
    </message>
    <message>
        <source>Shipped keys moved away.</source>
        <translation>Teclas de fábrica que pasaron a otra acción.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>File of the cases</source>
        <translation>Archivo de los casos</translation>
    </message>
    <message>
        <source>Cases are not moved when this changes: from its next start procroom works with the file named here, and makes an empty one where there is none.</source>
        <translation>Los casos no se trasladan al cambiarlo: desde su próximo inicio procroom trabaja con el archivo nombrado aquí y, si no existe, crea uno vacío.</translation>
    </message>
    <message>
        <source>in the user's data folder</source>
        <translation>en la carpeta de datos del usuario</translation>
    </message>
    <message>
        <source>Rules and codes</source>
        <translation>Reglas y códigos</translation>
    </message>
    <message>
        <source>Antithrombotic pack</source>
        <translation>Paquete de antitrombóticos</translation>
    </message>
    <message>
        <source>Hold and restart times; signed notes stay as they are.</source>
        <translation>Tiempos de suspensión y reinicio; las notas firmadas quedan como están.</translation>
    </message>
    <message>
        <source>ASRA 2018</source>
        <translation>ASRA 2018</translation>
    </message>
    <message>
        <source>ASIPP 2024 risk classes</source>
        <translation>Clases de riesgo ASIPP 2024</translation>
    </message>
    <message>
        <source>Labels of codes</source>
        <translation>Rótulos de los códigos</translation>
    </message>
    <message>
        <source>CSV file (code,label) of the practice's own licensed labels of CPT numbers.</source>
        <translation>Archivo CSV (code,label) con los rótulos de números CPT de los que el centro tiene licencia.</translation>
    </message>
    <message>
        <source>procroom's own</source>
        <translation>los de procroom</translation>
    </message>
    <message>
        <source>Patients' numbers</source>
        <translation>Números de los pacientes</translation>
    </message>
    <message>
        <source>Assigning authority</source>
        <translation>Autoridad asignadora</translation>
    </message>
    <message>
        <source>Who gives the patients' numbers, as the chart and the PACS name it.</source>
        <translation>Quien da los números de los pacientes, como la nombran la historia y el PACS.</translation>
    </message>
    <message>
        <source>as the images of the patient say</source>
        <translation>la que dicen las imágenes del paciente</translation>
    </message>
    <message>
        <source>OID of the assigning authority</source>
        <translation>OID de la autoridad asignadora</translation>
    </message>
    <message>
        <source>Like 2.16.840.1.113883.19.5, where there is one.</source>
        <translation>Como 2.16.840.1.113883.19.5, si lo hay.</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Who cases are sent to.</source>
        <translation>A quién se envían los casos.</translation>
    </message>
    <message>
        <source>Correct the record, or for a STOP record an override with its reason.</source>
        <translation>Corrija el registro o, ante un ALTO, registre una anulación con su motivo.</translation>
    </message>
    <message>
        <source>{rule} {message}</source>
        <translation>{rule} {message}</translation>
    </message>
    <message>
        <source>The note cannot be signed: 1 finding stands in the way.</source>
        <translation>La nota no puede firmarse: lo impide 1 hallazgo.</translation>
    </message>
    <message>
        <source>The note cannot be signed: {count} findings stand in the way.</source>
        <translation>La nota no puede firmarse: lo impiden {count} hallazgos.</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>[{place}]</source>
        <translation>[{place}]</translation>
    </message>
    <message>
        <source>(late entry, for {time})</source>
        <translation>(registro tardío, de las {time})</translation>
    </message>
    <message>
        <source>(taken back by {name} {time})</source>
        <translation>(retirado por {name} {time})</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone.</source>
        <translation>«{zone}» no es una zona horaria.</translation>
    </message>
    <message>
        <source>Write it like America/New_York, or leave it empty.</source>
        <translation>Escríbala como America/New_York, o déjela vacía.</translation>
    </message>
    <message>
        <source>“{title}” has no pain diary.</source>
        <translation>“{title}” no tiene diario de dolor.</translation>
    </message>
    <message>
        <source>Diaries belong to diagnostic blocks.</source>
        <translation>Los diarios son de los bloqueos diagnósticos.</translation>
    </message>
    <message>
        <source>This PDF is not a procroom pain diary.</source>
        <translation>Este PDF no es un diario de dolor de procroom.</translation>
    </message>
    <message>
        <source>This pain diary belongs to another case.</source>
        <translation>Este diario de dolor es de otro caso.</translation>
    </message>
    <message>
        <source>Its case is {case}.</source>
        <translation>Su caso es {case}.</translation>
    </message>
    <message>
        <source>The pain diary holds what cannot be understood; nothing was recorded.</source>
        <translation>El diario de dolor contiene algo que no se entiende; no se registró nada.</translation>
    </message>
    <message>
        <source>Ask the patient, and enter those rows by hand.</source>
        <translation>Pregunte al paciente y registre esas filas a mano.</translation>
    </message>
    <message>
        <source>Take the file that came from `procroom diary`.</source>
        <translation>Use el archivo que generó `procroom diary`.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>hecho {day}</translation>
    </message>
    <message>
        <source>its date is not recorded</source>
        <translation>su fecha no está registrada</translation>
    </message>
    <message>
        <source>on {time}</source>
        <translation>el {time}</translation>
    </message>
    <message>
        <source>{count} days late, was due by {day}</source>
        <translation>{count} días de retraso, vencía el {day}</translation>
    </message>
    <message>
        <source>was due {time}, not recorded</source>
        <translation>vencía {time}, no registrado</translation>
    </message>
    <message>
        <source>1 day late, was due by {day}</source>
        <translation>1 día de retraso, vencía el {day}</translation>
    </message>
    <message>
        <source>This file is too large for a pain diary.</source>
        <translation>Este archivo es demasiado grande para un diario de dolor.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>Este PDF está protegido con contraseña.</translation>
    </message>
    <message>
        <source>This file is not a PDF that can be read.</source>
        <translation>Este archivo no es un PDF que se pueda leer.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Solicítelo de nuevo.</translation>
    </message>
    <message>
        <source>Save it without one.</source>
        <translation>Guárdelo sin contraseña.</translation>
    </message>
    <message>
        <source>{group}, {what}</source>
        <translation>{group}, {what}</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>n.º de expediente</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>{entry} {number}</source>
        <translation>{entry} {number}</translation>
    </message>
    <message>
        <source>{view} view</source>
        <translation>vista {view}</translation>
    </message>
    <message>
        <source>Recorded: {before}; corrected to: {after}</source>
        <translation>Registrado: {before}; corregido a: {after}</translation>
    </message>
    <message>
        <source>Recorded: {before}; then taken out of the record</source>
        <translation>Registrado: {before}; luego retirado del registro</translation>
    </message>
    <message>
        <source>No folder of images is known yet. Open images once; from then on their folder is.</source>
        <translation>Todavía no se conoce ninguna carpeta de imágenes. Abra imágenes una vez; desde entonces se conoce su carpeta.</translation>
    </message>
    <message>
        <source>The images state no date: check that they are of today.</source>
        <translation>Las imágenes no indican fecha: compruebe que son de hoy.</translation>
    </message>
    <message>
        <source>No images of this patient in the folder; there are {count} of others.</source>
        <translation>No hay imágenes de este paciente en la carpeta; hay {count} de otros.</translation>
    </message>
    <message>
        <source>No images of this patient in the folder; there are none at all.</source>
        <translation>No hay imágenes de este paciente en la carpeta; no hay ninguna.</translation>
    </message>
    <message>
        <source>The newest images of this patient are of {last}, not of {today}.</source>
        <translation>Las imágenes más recientes de este paciente son del {last}, no del {today}.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>No se pudo escribir {name}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Case …{case_id} is not signed.</source>
        <translation>El caso …{case_id} no está firmado.</translation>
    </message>
    <message>
        <source>Sign it first, or release it unsigned on purpose.</source>
        <translation>Fírmelo primero, o entréguelo sin firmar a propósito.</translation>
    </message>
    <message>
        <source>{receipt} and committed {at} by {place}</source>
        <translation>{receipt} y custodiado {at} por {place}</translation>
    </message>
    <message>
        <source>{receipt} {at} by {place}</source>
        <translation>{receipt} {at} por {place}</translation>
    </message>
    <message>
        <source>{receipt} {at} by {place}, not yet committed</source>
        <translation>{receipt} {at} por {place}, custodia aún sin confirmar</translation>
    </message>
    <message>
        <source>cancelled for {place}</source>
        <translation>cancelado para {place}</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>refused by {place}: {what}: {problem}</source>
        <translation>rechazado por {place}: {what}: {problem}</translation>
    </message>
    <message>
        <source>waiting for {place}: {problem}</source>
        <translation>en espera de {place}: {problem}</translation>
    </message>
    <message>
        <source>waiting for {place}</source>
        <translation>en espera de {place}</translation>
    </message>
    <message>
        <source>Physician's section</source>
        <translation>Sección del médico</translation>
    </message>
    <message>
        <source>Nurse's section</source>
        <translation>Sección de enfermería</translation>
    </message>
    <message>
        <source>somebody not named</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>last by {who} {time}</source>
        <translation>último: {who} {time}</translation>
    </message>
    <message>
        <source>{who} {time}</source>
        <translation>{who} {time}</translation>
    </message>
    <message>
        <source>{item}, {minutes} min after</source>
        <translation>{item}, {minutes} min después</translation>
    </message>
    <message>
        <source>{item}: {score} is recorded. Correct it there, and leave it out here.</source>
        <translation>{item}: consta {score}. Corríjalo allí y no lo escriba aquí.</translation>
    </message>
    <message>
        <source>{item}: {score}</source>
        <translation>{item}: {score}</translation>
    </message>
    <message>
        <source>A pain score is asked for before, and 0, 15 or 30 min after.</source>
        <translation>La puntuación de dolor se pide antes, y 0, 15 o 30 min después.</translation>
    </message>
    <message>
        <source>{item}: {score}, as recorded</source>
        <translation>{item}: {score}, como consta</translation>
    </message>
    <message>
        <source>{value} per nerve</source>
        <translation>{value} por nervio</translation>
    </message>
    <message>
        <source>sedation or opioid {value}</source>
        <translation>sedación u opioide: {value}</translation>
    </message>
    <message>
        <source>vascular uptake without redirection {value}</source>
        <translation>captación vascular sin redirección: {value}</translation>
    </message>
    <message>
        <source>index pain {value} before it</source>
        <translation>dolor índice {value} antes</translation>
    </message>
    <message>
        <source>manoeuvre: {value}</source>
        <translation>maniobra: {value}</translation>
    </message>
    <message>
        <source>the painful movement {value}</source>
        <translation>el movimiento doloroso: {value}</translation>
    </message>
    <message>
        <source>{value} relief</source>
        <translation>alivio de {value}</translation>
    </message>
    <message>
        <source>for {value}</source>
        <translation>durante {value}</translation>
    </message>
    <message>
        <source>{count} diary entries</source>
        <translation>{count} registros del diario</translation>
    </message>
    <message>
        <source>1 diary entry</source>
        <translation>1 registro del diario</translation>
    </message>
    <message>
        <source>{whose}, pack {pack}, figures looked up {day}, not reviewed by {who}, {source}.</source>
        <translation>{whose}, paquete {pack}, cifras consultadas {day}, sin revisión por {who}, {source}.</translation>
    </message>
    <message>
        <source>looked up {day}, {months} months ago</source>
        <translation>consultado {day}, hace {months} meses</translation>
    </message>
    <message>
        <source>source {source}</source>
        <translation>fuente {source}</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>sin fuente indicada</translation>
    </message>
    <message>
        <source>{source}.</source>
        <translation>{source}.</translation>
    </message>
    <message>
        <source>this practice</source>
        <translation>este centro</translation>
    </message>
    <message>
        <source>Configured by {who}, pack {pack}, reviewed {day}, {source}.</source>
        <translation>Configurado por {who}, paquete {pack}, revisado {day}, {source}.</translation>
    </message>
    <message>
        <source>Configured by {who}</source>
        <translation>Configurado por {who}</translation>
    </message>
    <message>
        <source>As shipped with procroom</source>
        <translation>Como viene con procroom</translation>
    </message>
    <message>
        <source>{whose}, pack {pack}, not reviewed by {who}, {source}.</source>
        <translation>{whose}, paquete {pack}, sin revisión por {who}, {source}.</translation>
    </message>
    <message>
        <source>looked up {day}, {months} months ago: past its {most} months, look it up again</source>
        <translation>consultado {day}, hace {months} meses: pasó sus {most} meses, consúltelo de nuevo</translation>
    </message>
    <message>
        <source>“{value}” is not a figure.</source>
        <translation>“{value}” no es una cifra.</translation>
    </message>
    <message>
        <source>There is no rule pack “{pack_id}”.</source>
        <translation>No hay paquete de reglas “{pack_id}”.</translation>
    </message>
    <message>
        <source>“{title}” is the site's own already.</source>
        <translation>“{title}” ya es propio de este centro.</translation>
    </message>
    <message>
        <source>“{title}” is as shipped.</source>
        <translation>“{title}” está como vino.</translation>
    </message>
    <message>
        <source>“{place}” is no figure of “{title}”.</source>
        <translation>“{place}” no es una cifra de “{title}”.</translation>
    </message>
    <message>
        <source>“{title}” is as shipped already.</source>
        <translation>“{title}” ya está como vino.</translation>
    </message>
    <message>
        <source>A sign-off needs a name and a role.</source>
        <translation>Una aprobación necesita nombre y función.</translation>
    </message>
    <message>
        <source>There is no folder for this site's rule packs.</source>
        <translation>No hay carpeta para los paquetes de reglas de este centro.</translation>
    </message>
    <message>
        <source>Write a number with a decimal point.</source>
        <translation>Escriba un número con punto decimal.</translation>
    </message>
    <message>
        <source>Copy it for this site first.</source>
        <translation>Primero cópielo para este centro.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}.</source>
        <translation>No se puede escribir {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Case …{case_id} is in this store already.</source>
        <translation>El caso …{case_id} ya está en este almacén.</translation>
    </message>
    <message>
        <source>Case {case_id} is not in this store.</source>
        <translation>El caso {case_id} no está en este almacén.</translation>
    </message>
    <message>
        <source>Open it from the worklist instead.</source>
        <translation>Ábralo desde la lista de trabajo.</translation>
    </message>
    <message>
        <source>Check the store's place in settings.</source>
        <translation>Revise en los ajustes el lugar del almacén.</translation>
    </message>
    <message>
        <source>Undo, redo, signing, addenda and releases are acts of their own.</source>
        <translation>Deshacer, rehacer, firmar, las adendas y las entregas sin firmar son actos aparte.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>takes {limits}.</source>
        <translation>admite {limits}.</translation>
    </message>
    <message>
        <source>takes {choices} or {last}.</source>
        <translation>admite {choices} o {last}.</translation>
    </message>
    <message>
        <source>{limits} {unit}</source>
        <translation>{limits} {unit}</translation>
    </message>
    <message>
        <source>takes {limits}, or 0.</source>
        <translation>admite {limits}, o 0.</translation>
    </message>
    <message>
        <source>takes {choice}.</source>
        <translation>admite {choice}.</translation>
    </message>
    <message>
        <source>takes true or false.</source>
        <translation>admite true o false.</translation>
    </message>
    <message>
        <source>takes a whole number.</source>
        <translation>admite un número entero.</translation>
    </message>
    <message>
        <source>takes a number.</source>
        <translation>admite un número.</translation>
    </message>
    <message>
        <source>takes a table.</source>
        <translation>admite una tabla.</translation>
    </message>
    <message>
        <source>takes a list of texts.</source>
        <translation>admite una lista de textos.</translation>
    </message>
    <message>
        <source>takes text.</source>
        <translation>admite texto.</translation>
    </message>
    <message>
        <source>Holds from the next start of procroom.</source>
        <translation>Vale desde el próximo inicio de procroom.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin fijar</translation>
    </message>
    <message>
        <source>takes a file: {place} is a folder.</source>
        <translation>admite un archivo: {place} es una carpeta.</translation>
    </message>
    <message>
        <source>takes the whole path of a file.</source>
        <translation>admite la ruta completa de un archivo.</translation>
    </message>
    <message>
        <source>takes a file in a folder that is there: {folder} is not.</source>
        <translation>admite un archivo en una carpeta que exista: {folder} no existe.</translation>
    </message>
    <message>
        <source>takes whole numbers with dots between them.</source>
        <translation>admite números enteros separados por puntos.</translation>
    </message>
    <message>
        <source>takes a table of actions, each with a list of keys.</source>
        <translation>admite una tabla de acciones, cada una con una lista de teclas.</translation>
    </message>
    <message>
        <source>The settings {path} cannot be read: {error}.</source>
        <translation>No se pueden leer los ajustes {path}: {error}.</translation>
    </message>
    <message>
        <source>The settings {path} are not TOML: {error}.</source>
        <translation>Los ajustes {path} no son TOML: {error}.</translation>
    </message>
    <message>
        <source>The settings {path} cannot be written: {error}.</source>
        <translation>No se pueden escribir los ajustes {path}: {error}.</translation>
    </message>
    <message>
        <source>Correct the line, or delete the file.</source>
        <translation>Corrija la línea o borre el archivo.</translation>
    </message>
    <message>
        <source>The log of the trial is left out: not all of its visits are signed.</source>
        <translation>Se omite el registro de la prueba: no todas sus visitas están firmadas.</translation>
    </message>
    <message>
        <source>This case is not in this store.</source>
        <translation>Este caso no está en este almacén.</translation>
    </message>
    <message>
        <source>There is no version {number} of this case.</source>
        <translation>No hay versión {number} de este caso.</translation>
    </message>
    <message>
        <source>The file of image …{uid} is not at hand.</source>
        <translation>El archivo de la imagen …{uid} no está disponible.</translation>
    </message>
    <message>
        <source>Its newest is {newest}.</source>
        <translation>La más reciente es la {newest}.</translation>
    </message>
    <message>
        <source>The picture …{digest} is not in the store.</source>
        <translation>La imagen …{digest} no está en el almacén.</translation>
    </message>
    <message>
        <source>This case is not signed.</source>
        <translation>Este caso no está firmado.</translation>
    </message>
    <message>
        <source>Sign it first.</source>
        <translation>Fírmelo primero.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Undone: {what} and {more} more</source>
        <translation>Deshecho: {what} y {more} más</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Redone: {what} and {more} more</source>
        <translation>Rehecho: {what} y {more} más</translation>
    </message>
    <message>
        <source>{entry} removed, with {count} answers</source>
        <translation>Quitado: {entry}, con {count} respuestas</translation>
    </message>
    <message>
        <source>{entry} removed</source>
        <translation>Quitado: {entry}</translation>
    </message>
    <message>
        <source>{entry} removed, with 1 answer</source>
        <translation>Quitado: {entry}, con 1 respuesta</translation>
    </message>
    <message>
        <source>{entry} added</source>
        <translation>Añadido: {entry}</translation>
    </message>
    <message>
        <source>Row 1: “{column}” is no column of the diary.</source>
        <translation>Fila 1: “{column}” no es una columna del diario.</translation>
    </message>
    <message>
        <source>Row 1: the column “{column}” is there twice.</source>
        <translation>Fila 1: la columna “{column}” está dos veces.</translation>
    </message>
    <message>
        <source>“{procedure}” has no trial diary.</source>
        <translation>“{procedure}” no tiene diario de prueba.</translation>
    </message>
    <message>
        <source>“{procedure}” keeps no diary.</source>
        <translation>“{procedure}” no guarda diario.</translation>
    </message>
    <message>
        <source>This PDF is not a trial diary of procroom.</source>
        <translation>Este PDF no es un diario de prueba de procroom.</translation>
    </message>
    <message>
        <source>This diary belongs to another trial.</source>
        <translation>Este diario es de otra prueba.</translation>
    </message>
    <message>
        <source>Record number and day of placement have to be those of this case.</source>
        <translation>El número de historia y el día de la colocación deben ser los de este caso.</translation>
    </message>
    <message>
        <source>Days before the trial: {number}, {question}</source>
        <translation>Días antes de la prueba: {number}, {question}</translation>
    </message>
    <message>
        <source>Day {number}, {question}</source>
        <translation>Día {number}, {question}</translation>
    </message>
    <message>
        <source>There is no row with a day in it.</source>
        <translation>No hay ninguna fila con un día.</translation>
    </message>
    <message>
        <source>Days before the trial (day below 0) are kept by the case of the lead pull only.</source>
        <translation>Los días previos a la prueba (día menor que 0) solo los guarda el caso del retiro de electrodos.</translation>
    </message>
    <message>
        <source>This file is too large for a diary.</source>
        <translation>Este archivo es demasiado grande para un diario.</translation>
    </message>
    <message>
        <source>This file is neither a PDF nor a CSV file.</source>
        <translation>Este archivo no es ni PDF ni CSV.</translation>
    </message>
    <message>
        <source>Row 1: there is no column “day”; the first row names the columns.</source>
        <translation>Fila 1: no hay columna “day”; la primera fila nombra las columnas.</translation>
    </message>
    <message>
        <source>Columns: {names}.</source>
        <translation>Columnas: {names}.</translation>
    </message>
    <message>
        <source>Row {row}: {cells} cells under {heads} headings.</source>
        <translation>Fila {row}: {cells} celdas bajo {heads} encabezados.</translation>
    </message>
    <message>
        <source>Row {row}, column day: “{day}” is no whole number of a day; 0 is the day of placement.</source>
        <translation>Fila {row}, columna day: “{day}” no es un número entero de día; 0 es el día de la colocación.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: of a day before the trial only date and nrs_avg are kept.</source>
        <translation>Fila {row}, columna {column}: de un día previo a la prueba solo se guardan date y nrs_avg.</translation>
    </message>
    <message>
        <source>Pain before the trial is kept by the case of the lead pull; what came back is not added here.</source>
        <translation>El dolor antes de la prueba se guarda en el caso de la retirada de los electrodos; lo devuelto no se añade aquí.</translation>
    </message>
    <message>
        <source>Pain before the trial is recorded already; what came back is not added.</source>
        <translation>El dolor previo a la prueba ya está registrado; lo recibido no se añade.</translation>
    </message>
    <message>
        <source>The diary of a trial is read into the case of its lead pull, or of a programming visit.</source>
        <translation>El diario de una prueba se lee en el caso de su retiro de electrodos o de una visita de programación.</translation>
    </message>
    <message>
        <source>{where}: “{typed}”. {why}</source>
        <translation>{where}: “{typed}”. {why}</translation>
    </message>
    <message>
        <source>“{question}” takes yes or no.</source>
        <translation>“{question}” admite sí o no.</translation>
    </message>
    <message>
        <source>“{question}” takes a number, e.g. 4 or 4.5.</source>
        <translation>“{question}” admite un número, p. ej. 4 o 4.5.</translation>
    </message>
    <message>
        <source>The CSV file cannot be read as a trial diary; nothing was recorded.</source>
        <translation>El archivo CSV no se puede leer como diario de prueba; no se registró nada.</translation>
    </message>
    <message>
        <source>Mend these cells and read the file again.</source>
        <translation>Corrija estas celdas y lea el archivo de nuevo.</translation>
    </message>
    <message>
        <source>This file is neither a PDF nor a CSV file in UTF-8.</source>
        <translation>Este archivo no es ni PDF ni CSV en UTF-8.</translation>
    </message>
    <message>
        <source>This file is no CSV file: {error}.</source>
        <translation>Este archivo no es CSV: {error}.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: it is of another patient or case.</source>
        <translation>Fila {row}, columna {column}: es de otro paciente o caso.</translation>
    </message>
    <message>
        <source>Row {row}, column day: day {day} is there twice.</source>
        <translation>Fila {row}, columna day: el día {day} está dos veces.</translation>
    </message>
    <message>
        <source>Row {row}, column nrs_avg: a day before the trial needs its average pain.</source>
        <translation>Fila {row}, columna nrs_avg: un día previo a la prueba necesita su dolor medio.</translation>
    </message>
    <message>
        <source>The diary holds what cannot be understood; nothing was recorded.</source>
        <translation>El diario contiene algo que no se entiende; no se registró nada.</translation>
    </message>
    <message>
        <source>Ask the patient, and enter those days by hand.</source>
        <translation>Pregunte al paciente y anote esos días a mano.</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8”.</source>
        <translation>Guárdelo como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Row {row}, column day: {day} is no day of a trial.</source>
        <translation>Fila {row}, columna day: {day} no es un día de una prueba.</translation>
    </message>
    <message>
        <source>Day {number}, {name}: recorded already; what came back is not added.</source>
        <translation>Día {number}, {name}: ya registrado; lo recibido no se añade.</translation>
    </message>
    <message>
        <source>There is no case to make a trial of.</source>
        <translation>No hay ningún caso con el que formar una prueba.</translation>
    </message>
    <message>
        <source>Case {case} is no case of a stimulation trial: “{procedure}”.</source>
        <translation>El caso {case} no es de una prueba de estimulación: “{procedure}”.</translation>
    </message>
    <message>
        <source>The same case is named twice.</source>
        <translation>El mismo caso se nombra dos veces.</translation>
    </message>
    <message>
        <source>These are the cases of more than one trial.</source>
        <translation>Estos casos son de más de una prueba.</translation>
    </message>
    <message>
        <source>Name the cases of one trial, and those of the other with --compare.</source>
        <translation>Nombre los casos de una prueba, y los de la otra con --compare.</translation>
    </message>
    <message>
        <source>Record numbers or birth dates differ: these are not one patient's cases.</source>
        <translation>Los números de historia o las fechas de nacimiento difieren: no son casos de un mismo paciente.</translation>
    </message>
    <message>
        <source>A trial is made of its placement, its programming visits and its lead pull.</source>
        <translation>Una prueba consta de su colocación, sus visitas de programación y su retiro de electrodos.</translation>
    </message>
    <message>
        <source>Your usual way cannot be kept in {path}: {reason}.</source>
        <translation>No se puede guardar en {path} lo que usted hace habitualmente: {reason}.</translation>
    </message>
    <message>
        <source>Needle mark placed</source>
        <translation>Marca de aguja puesta</translation>
    </message>
    <message>
        <source>Arrow mark placed</source>
        <translation>Marca de flecha puesta</translation>
    </message>
    <message>
        <source>Text mark placed</source>
        <translation>Marca de texto puesta</translation>
    </message>
    <message>
        <source>Distance mark placed</source>
        <translation>Marca de distancia puesta</translation>
    </message>
    <message>
        <source>Angle mark placed</source>
        <translation>Marca de ángulo puesta</translation>
    </message>
    <message>
        <source>Lead mark placed</source>
        <translation>Marca de electrodo puesta</translation>
    </message>
    <message>
        <source>Contrast outline placed</source>
        <translation>Contorno del contraste marcado</translation>
    </message>
    <message>
        <source>Needle mark changed</source>
        <translation>Marca de aguja cambiada</translation>
    </message>
    <message>
        <source>Arrow mark changed</source>
        <translation>Marca de flecha cambiada</translation>
    </message>
    <message>
        <source>Text mark changed</source>
        <translation>Marca de texto cambiada</translation>
    </message>
    <message>
        <source>Distance mark changed</source>
        <translation>Marca de distancia cambiada</translation>
    </message>
    <message>
        <source>Angle mark changed</source>
        <translation>Marca de ángulo cambiada</translation>
    </message>
    <message>
        <source>Lead mark changed</source>
        <translation>Marca de electrodo cambiada</translation>
    </message>
    <message>
        <source>Contrast outline changed</source>
        <translation>Contorno del contraste cambiado</translation>
    </message>
    <message>
        <source>Needle mark deleted</source>
        <translation>Marca de aguja borrada</translation>
    </message>
    <message>
        <source>Arrow mark deleted</source>
        <translation>Marca de flecha borrada</translation>
    </message>
    <message>
        <source>Text mark deleted</source>
        <translation>Marca de texto borrada</translation>
    </message>
    <message>
        <source>Distance mark deleted</source>
        <translation>Marca de distancia borrada</translation>
    </message>
    <message>
        <source>Angle mark deleted</source>
        <translation>Marca de ángulo borrada</translation>
    </message>
    <message>
        <source>Lead mark deleted</source>
        <translation>Marca de electrodo borrada</translation>
    </message>
    <message>
        <source>Contrast outline deleted</source>
        <translation>Contorno del contraste eliminado</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>no documentado</translation>
    </message>
    <message>
        <source>Case opened: {procedure}</source>
        <translation>Caso abierto: {procedure}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{field}: not documented</source>
        <translation>{field}: no documentado</translation>
    </message>
    <message>
        <source>{group}: {entry} added</source>
        <translation>{group}: {entry} añadido</translation>
    </message>
    <message>
        <source>{group}: {entry} removed</source>
        <translation>{group}: {entry} quitado</translation>
    </message>
    <message>
        <source>{view} view saved</source>
        <translation>Vista {view} guardada</translation>
    </message>
    <message>
        <source>{view} view removed</source>
        <translation>Vista {view} quitada</translation>
    </message>
    <message>
        <source>Series opened: {series}</source>
        <translation>Serie abierta: {series}</translation>
    </message>
    <message>
        <source>Override of {rule}: {reason}</source>
        <translation>Anulación de {rule}: {reason}</translation>
    </message>
    <message>
        <source>{rule} seen</source>
        <translation>{rule} visto</translation>
    </message>
    <message>
        <source>Note signed by {name}</source>
        <translation>Nota firmada por {name}</translation>
    </message>
    <message>
        <source>Addendum by {name}</source>
        <translation>Adenda de {name}</translation>
    </message>
    <message>
        <source>Note withdrawn by {name}: {reason}</source>
        <translation>Nota retirada por {name}: {reason}</translation>
    </message>
    <message>
        <source>Released unsigned by {name}, {role}: {reason}</source>
        <translation>Entregado sin firmar por {name}, {role}: {reason}</translation>
    </message>
    <message>
        <source>{view} view changed</source>
        <translation>Vista {view} cambiada</translation>
    </message>
    <message>
        <source>The reason of an override</source>
        <translation>El motivo de una anulación</translation>
    </message>
    <message>
        <source>The label of a mark</source>
        <translation>La etiqueta de una marca</translation>
    </message>
    <message>
        <source>What was typed about a view</source>
        <translation>Lo escrito sobre una vista</translation>
    </message>
    <message>
        <source>Name, role or attestation</source>
        <translation>Nombre, función o declaración</translation>
    </message>
    <message>
        <source>An addendum</source>
        <translation>Una adenda</translation>
    </message>
    <message>
        <source>Name, role or reason</source>
        <translation>El nombre, la función o el motivo</translation>
    </message>
    <message>
        <source>This note is signed, and leaves signed.</source>
        <translation>Esta nota está firmada y se entrega firmada.</translation>
    </message>
    <message>
        <source>This note is signed and cannot be changed.</source>
        <translation>Esta nota está firmada y no puede cambiarse.</translation>
    </message>
    <message>
        <source>An override needs a reason in your own words.</source>
        <translation>Una anulación necesita un motivo con sus propias palabras.</translation>
    </message>
    <message>
        <source>At least {number} characters.</source>
        <translation>Al menos {number} caracteres.</translation>
    </message>
    <message>
        <source>Say why it is right to go on.</source>
        <translation>Diga por qué es correcto seguir.</translation>
    </message>
    <message>
        <source>An override needs one of the listed reasons.</source>
        <translation>Una anulación necesita uno de los motivos de la lista.</translation>
    </message>
    <message>
        <source>“{path}” is a heading, not a field.</source>
        <translation>“{path}” es un título, no un campo.</translation>
    </message>
    <message>
        <source>“{path}” cannot have several entries.</source>
        <translation>“{path}” no puede tener varias entradas.</translation>
    </message>
    <message>
        <source>“{place}” exists already.</source>
        <translation>“{place}” ya existe.</translation>
    </message>
    <message>
        <source>There is no “{instance}” in “{group}”.</source>
        <translation>No hay “{instance}” en “{group}”.</translation>
    </message>
    <message>
        <source>There is no “{source}” to copy.</source>
        <translation>No hay “{source}” que copiar.</translation>
    </message>
    <message>
        <source>A {kind} mark takes {points} points, not {count}.</source>
        <translation>Una marca {kind} lleva {points} puntos, no {count}.</translation>
    </message>
    <message>
        <source>A text label needs words.</source>
        <translation>Una etiqueta de texto necesita palabras.</translation>
    </message>
    <message>
        <source>A view is turned by 0, 90, 180 or 270 degrees, not {rotation}.</source>
        <translation>Una vista se gira 0, 90, 180 o 270 grados, no {rotation}.</translation>
    </message>
    <message>
        <source>The mask of a view is a frame of the image it shows, from 1.</source>
        <translation>La máscara de una vista es un cuadro de la imagen que muestra, a partir de 1.</translation>
    </message>
    <message>
        <source>{what} holds signs that cannot be printed.</source>
        <translation>{what}: contiene signos que no pueden imprimirse.</translation>
    </message>
    <message>
        <source>This mark is no longer in the case.</source>
        <translation>Esta marca ya no está en el caso.</translation>
    </message>
    <message>
        <source>This saved view is no longer in the case.</source>
        <translation>Esta vista guardada ya no está en el caso.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Opening, a concluded time-out and signing stand.</source>
        <translation>La apertura, una pausa de seguridad concluida y la firma quedan.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>First: {gaps}.</source>
        <translation>Primero: {gaps}.</translation>
    </message>
    <message>
        <source>Record what is missing; its line in the note leads to the field.</source>
        <translation>Registre lo que falta; su línea en la nota lleva al campo.</translation>
    </message>
    <message>
        <source>Signing needs a name, a role and the attestation text.</source>
        <translation>Para firmar hacen falta nombre, función y el texto de la declaración.</translation>
    </message>
    <message>
        <source>The case changed while the note was being prepared.</source>
        <translation>El caso cambió mientras se preparaba la nota.</translation>
    </message>
    <message>
        <source>An addendum follows a signed note.</source>
        <translation>Una adenda sigue a una nota firmada.</translation>
    </message>
    <message>
        <source>An addendum needs text, a name and a role.</source>
        <translation>Una adenda necesita texto, nombre y función.</translation>
    </message>
    <message>
        <source>This note was withdrawn; nothing can follow it.</source>
        <translation>Esta nota se retiró; nada puede seguirla.</translation>
    </message>
    <message>
        <source>The reason of a withdrawal says too little.</source>
        <translation>El motivo de la retirada dice demasiado poco.</translation>
    </message>
    <message>
        <source>Releasing an unsigned case needs a name, a role and a reason.</source>
        <translation>Entregar un caso sin firmar requiere un nombre, una función y un motivo.</translation>
    </message>
    <message>
        <source>The reason of a release says too little.</source>
        <translation>El motivo de la entrega dice demasiado poco.</translation>
    </message>
    <message>
        <source>Add an addendum instead.</source>
        <translation>Añada una adenda.</translation>
    </message>
    <message>
        <source>There is no “{here}” in this case.</source>
        <translation>No hay “{here}” en este caso.</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>Añádalo primero.</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>“{position}” is not a needle position.</source>
        <translation>“{position}” no es una posición de la aguja.</translation>
    </message>
    <message>
        <source>The note cannot be signed: 1 required fact is not documented.</source>
        <translation>La nota no puede firmarse: 1 dato obligatorio no está documentado.</translation>
    </message>
    <message>
        <source>The note cannot be signed: {count} required facts are not documented.</source>
        <translation>La nota no puede firmarse: {count} datos obligatorios no están documentados.</translation>
    </message>
    <message>
        <source>Look at it again, then sign.</source>
        <translation>Véala de nuevo y después firme.</translation>
    </message>
    <message>
        <source>Change the entry itself; nothing is signed yet.</source>
        <translation>Cambie la propia entrada; aún no hay nada firmado.</translation>
    </message>
    <message>
        <source>Document the session in a new case.</source>
        <translation>Documente la sesión en un caso nuevo.</translation>
    </message>
    <message>
        <source>follow-up by {who}</source>
        <translation>seguimiento por {who}</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>seguimiento</translation>
    </message>
    <message>
        <source>restart of {drug}</source>
        <translation>reinicio de {drug}</translation>
    </message>
    <message>
        <source>Choices: {choices}.</source>
        <translation>Opciones: {choices}.</translation>
    </message>
    <message>
        <source>“{field}” takes yes or no.</source>
        <translation>“{field}” admite sí o no.</translation>
    </message>
    <message>
        <source>Use true or false.</source>
        <translation>Use true o false.</translation>
    </message>
    <message>
        <source>“{value}” is not a choice of “{field}”.</source>
        <translation>“{value}” no es una opción de “{field}”.</translation>
    </message>
    <message>
        <source>“{field}” takes words.</source>
        <translation>“{field}” admite palabras.</translation>
    </message>
    <message>
        <source>Clear it to leave it not documented.</source>
        <translation>Bórrelo para dejarlo como no documentado.</translation>
    </message>
    <message>
        <source>“{field}” is filled by saving views.</source>
        <translation>“{field}” se llena al guardar vistas.</translation>
    </message>
    <message>
        <source>{value} was not recorded.</source>
        <translation>{value} no se registró.</translation>
    </message>
    <message>
        <source>“{field}” is calculated and cannot be entered.</source>
        <translation>“{field}” se calcula y no puede registrarse.</translation>
    </message>
    <message>
        <source>“{field}” needs a value; clear it to leave it not documented.</source>
        <translation>“{field}” necesita un valor; bórrelo para dejarlo como no documentado.</translation>
    </message>
    <message>
        <source>“{field}” takes a list of choices.</source>
        <translation>“{field}” admite una lista de opciones.</translation>
    </message>
    <message>
        <source>“{field}” takes the names of choices.</source>
        <translation>“{field}” admite los nombres de las opciones.</translation>
    </message>
    <message>
        <source>“{unknown}” is not a choice of “{field}”.</source>
        <translation>“{unknown}” no es una opción de “{field}”.</translation>
    </message>
    <message>
        <source>“{alone}” cannot be combined with other choices of “{field}”.</source>
        <translation>“{alone}” no puede combinarse con otras opciones de “{field}”.</translation>
    </message>
    <message>
        <source>“{field}” holds signs that cannot be printed.</source>
        <translation>“{field}” contiene signos que no pueden imprimirse.</translation>
    </message>
    <message>
        <source>“{field}” takes a number with unit.</source>
        <translation>“{field}” admite un número con unidad.</translation>
    </message>
    <message>
        <source>Write it as text, e.g. “1.5 mL”.</source>
        <translation>Escríbalo como texto, p. ej. “1.5 mL”.</translation>
    </message>
    <message>
        <source>“{value}” is not a number for “{field}”.</source>
        <translation>“{value}” no es un número para “{field}”.</translation>
    </message>
    <message>
        <source>Use a decimal point.</source>
        <translation>Use el punto decimal.</translation>
    </message>
    <message>
        <source>“{value}” needs a unit for “{field}”.</source>
        <translation>“{value}” necesita una unidad para “{field}”.</translation>
    </message>
    <message>
        <source>Units: {units}.</source>
        <translation>Unidades: {units}.</translation>
    </message>
    <message>
        <source>“{unit}” is not a unit of “{field}”.</source>
        <translation>“{unit}” no es una unidad de “{field}”.</translation>
    </message>
    <message>
        <source>“{field}” takes a whole number.</source>
        <translation>“{field}” admite un número entero.</translation>
    </message>
    <message>
        <source>{said} is outside {span} for “{field}”.</source>
        <translation>{said} está fuera de {span} para “{field}”.</translation>
    </message>
    <message>
        <source>“{value}” is not an ICD-10-CM code for “{field}”.</source>
        <translation>“{value}” no es un código ICD-10-CM para “{field}”.</translation>
    </message>
    <message>
        <source>Write it like M51.17.</source>
        <translation>Escríbalo como M51.17.</translation>
    </message>
    <message>
        <source>“{field}” takes a level and a side.</source>
        <translation>“{field}” admite un nivel y un lado.</translation>
    </message>
    <message>
        <source>“{level}” is not a level of “{field}”.</source>
        <translation>“{level}” no es un nivel de “{field}”.</translation>
    </message>
    <message>
        <source>Levels: {levels}.</source>
        <translation>Niveles: {levels}.</translation>
    </message>
    <message>
        <source>“{side}” is not a side of “{field}”.</source>
        <translation>“{side}” no es un lado de “{field}”.</translation>
    </message>
    <message>
        <source>Sides: {sides}.</source>
        <translation>Lados: {sides}.</translation>
    </message>
    <message>
        <source>{amount} is less than nothing for “{field}”.</source>
        <translation>{amount} es menos que cero para “{field}”.</translation>
    </message>
    <message>
        <source>{error}, for “{field}”.</source>
        <translation>{error}, para “{field}”.</translation>
    </message>
    <message>
        <source>Write cells like front.L.thigh.1-4,7; none for no cell.</source>
        <translation>Escriba celdas como front.L.thigh.1-4,7; none si no hay ninguna.</translation>
    </message>
    <message>
        <source>“{value}” is not a date for “{field}”.</source>
        <translation>“{value}” no es una fecha para “{field}”.</translation>
    </message>
    <message>
        <source>“{value}” is not a time with zone for “{field}”.</source>
        <translation>“{value}” no es una hora con zona para “{field}”.</translation>
    </message>
    <message>
        <source>Write YYYY-MM-DDTHH:MM±HH:MM, e.g. 2026-02-10T08:55-05:00.</source>
        <translation>Escriba AAAA-MM-DDTHH:MM±HH:MM, p. ej. 2026-02-10T08:55-05:00.</translation>
    </message>
    <message>
        <source>The nerve of {level} is {nerve}, not {given}.</source>
        <translation>El nervio de {level} es {nerve}, no {given}.</translation>
    </message>
    <message>
        <source>The nerves of {level} are {nerves}, not {given}.</source>
        <translation>Los nervios de {level} son {nerves}, no {given}.</translation>
    </message>
    <message>
        <source>Write YYYY-MM-DD or YYYY-MM.</source>
        <translation>Escriba AAAA-MM-DD o AAAA-MM.</translation>
    </message>
    <message>
        <source>Write YYYY-MM-DD.</source>
        <translation>Escriba AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>pressure missing</source>
        <translation>falta la presión</translation>
    </message>
    <message>
        <source>heart rate missing</source>
        <translation>falta la frecuencia cardíaca</translation>
    </message>
    <message>
        <source>saturation with % missing</source>
        <translation>falta la saturación con %</translation>
    </message>
    <message>
        <source>“{word}” is not understood. Write {line}</source>
        <translation>“{word}” no se entiende. Escriba {line}</translation>
    </message>
    <message>
        <source>“{word}” is a second number without a sign: the saturation needs its %</source>
        <translation>“{word}” es un segundo número sin signo: la saturación necesita su %</translation>
    </message>
    <message>
        <source>“{word}” is there twice</source>
        <translation>“{word}” está dos veces</translation>
    </message>
    <message>
        <source>Image …{uid}</source>
        <translation>La imagen …{uid}</translation>
    </message>
    <message>
        <source>{what} names another patient than the case: {differs}.</source>
        <translation>{what} nombra a otro paciente que el caso: {differs}.</translation>
    </message>
    <message>
        <source>{what} cannot be told to be of this patient: it or the record says too little.</source>
        <translation>{what} no puede atribuirse a este paciente: ella o el registro dicen demasiado poco.</translation>
    </message>
    <message>
        <source>Take the view and the series out of the case, or correct the record.</source>
        <translation>Quite la vista y la serie del caso, o corrija el registro.</translation>
    </message>
    <message>
        <source>Series …{uid}</source>
        <translation>La serie …{uid}</translation>
    </message>
    <message>
        <source>The store {place} is in use by another program.</source>
        <translation>Otro programa está usando el almacén {place}.</translation>
    </message>
    <message>
        <source>Wait for it to finish, then try again.</source>
        <translation>Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store {place} cannot be written.</source>
        <translation>No se puede escribir en el almacén {place}.</translation>
    </message>
    <message>
        <source>Check the file's permissions, or choose another place.</source>
        <translation>Revise los permisos del archivo o elija otro lugar.</translation>
    </message>
    <message>
        <source>{error}. Nothing was recorded.</source>
        <translation>{error}. No se registró nada.</translation>
    </message>
    <message>
        <source>The store {place} cannot be written: the disk is full.</source>
        <translation>No se puede escribir en el almacén {place}: el disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store {place} is not a procroom store.</source>
        <translation>El almacén {place} no es un almacén de procroom.</translation>
    </message>
    <message>
        <source>Choose the store's file, or a new name.</source>
        <translation>Elija el archivo del almacén o un nombre nuevo.</translation>
    </message>
    <message>
        <source>The store {place} is damaged.</source>
        <translation>El almacén {place} está dañado.</translation>
    </message>
    <message>
        <source>Restore it from a backup; keep the damaged file.</source>
        <translation>Restáurelo desde una copia de seguridad; conserve el archivo dañado.</translation>
    </message>
    <message>
        <source>The store {place} cannot be opened.</source>
        <translation>No se puede abrir el almacén {place}.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written.</source>
        <translation>Revise que la carpeta exista y admita escritura.</translation>
    </message>
    <message>
        <source>The store {place} cannot be read or written: the disk reports an error.</source>
        <translation>No se puede leer ni escribir el almacén {place}: el disco informa un error.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store {place} cannot be used.</source>
        <translation>No se puede usar el almacén {place}.</translation>
    </message>
    <message>
        <source>Try again, or restore a backup.</source>
        <translation>Inténtelo de nuevo o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se registró nada.</translation>
    </message>
    <message>
        <source>The store {path} is a folder.</source>
        <translation>El almacén {path} es una carpeta.</translation>
    </message>
    <message>
        <source>The store {path} cannot be opened: {reason}.</source>
        <translation>No se puede abrir el almacén {path}: {reason}.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>Choose a place that may be written.</source>
        <translation>Elija un lugar que admita escritura.</translation>
    </message>
    <message>
        <source>Entry {seq} of case …{case_id} is damaged: {why}.</source>
        <translation>La entrada {seq} del caso …{case_id} está dañada: {why}.</translation>
    </message>
    <message>
        <source>Entry {seq} does not match its digest and was not recorded.</source>
        <translation>La entrada {seq} no coincide con su huella y no se registró.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the store from a backup; other cases are not affected.</source>
        <translation>No se cambió nada. Restaure el almacén desde una copia de seguridad; los demás casos no se ven afectados.</translation>
    </message>
    <message>
        <source>Open the case again; everything recorded before is kept.</source>
        <translation>Abra el caso de nuevo; todo lo registrado antes se conserva.</translation>
    </message>
    <message>
        <source>its text does not match its digest</source>
        <translation>su texto no coincide con su huella</translation>
    </message>
    <message>
        <source>entry {number} is missing before it</source>
        <translation>falta antes la entrada {number}</translation>
    </message>
    <message>
        <source>it does not follow the entry before it</source>
        <translation>no sigue a la entrada anterior</translation>
    </message>
    <message>
        <source>it cannot be read ({error})</source>
        <translation>no se puede leer ({error})</translation>
    </message>
    <message>
        <source>Not recorded: this case was changed in another window or at another station.</source>
        <translation>No registrado: este caso se cambió en otra ventana o en otra estación.</translation>
    </message>
    <message>
        <source>What was recorded there is kept.</source>
        <translation>Lo registrado allí se conserva.</translation>
    </message>
    <message>
        <source>Open the case again from the worklist, then repeat the last step.</source>
        <translation>Abra el caso de nuevo desde la lista de trabajo y repita el último paso.</translation>
    </message>
    <message>
        <source>A stored picture or document (…{digest}) is not in this store.</source>
        <translation>Una imagen o documento guardado (…{digest}) no está en este almacén.</translation>
    </message>
    <message>
        <source>A stored picture or document (…{digest}) is damaged.</source>
        <translation>Una imagen o documento guardado (…{digest}) está dañado.</translation>
    </message>
    <message>
        <source>Restore the store from a backup.</source>
        <translation>Restaure el almacén desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>It is a database of another program. Nothing was changed.</source>
        <translation>Es una base de datos de otro programa. No se cambió nada.</translation>
    </message>
    <message>
        <source>The store {place} was written by a newer procroom.</source>
        <translation>El almacén {place} lo escribió un procroom más nuevo.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Se dejó como está.</translation>
    </message>
    <message>
        <source>Update procroom, then open it again.</source>
        <translation>Actualice procroom y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The store {path} could not be upgraded from revision {revision}.</source>
        <translation>El almacén {path} no pudo actualizarse desde la revisión {revision}.</translation>
    </message>
    <message>
        <source>{name}. The store is as it was; a copy is in {copy}.</source>
        <translation>{name}. El almacén está como estaba; hay una copia en {copy}.</translation>
    </message>
    <message>
        <source>Open it with the procroom that wrote it, and report this.</source>
        <translation>Ábralo con el procroom que lo escribió e informe de esto.</translation>
    </message>
    <message>
        <source>procroom was not closed last time. You are back where work stopped; what was called saved is here.</source>
        <translation>procroom no se cerró la última vez. Está de vuelta donde quedó el trabajo; lo que se dio por guardado está aquí.</translation>
    </message>
    <message>
        <source>Not saved. {error}</source>
        <translation>No guardado. {error}</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Omitir esto</translation>
    </message>
    <message>
        <source>With it: {facts}</source>
        <translation>Junto con ello: {facts}</translation>
    </message>
    <message>
        <source>Go to section</source>
        <translation>Ir a sección</translation>
    </message>
    <message>
        <source>Go to a section of the form</source>
        <translation>Ir a una sección del formulario</translation>
    </message>
    <message>
        <source>Go to {section}</source>
        <translation>Ir a {section}</translation>
    </message>
    <message>
        <source>Paint on the body chart…</source>
        <translation>Pintar en el esquema corporal…</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>Deshacer el último trazo</translation>
    </message>
    <message>
        <source>Nothing anywhere</source>
        <translation>Nada en ninguna parte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Reference, not a measurement of this patient.</source>
        <translation>Referencia, no una medición de este paciente.</translation>
    </message>
    <message>
        <source>{field}: paint</source>
        <translation>{field}: pintar</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Not painted yet.</source>
        <translation>Aún sin pintar.</translation>
    </message>
    <message>
        <source>{count} cells painted.</source>
        <translation>{count} celdas pintadas.</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Pintar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>Una celda</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Not documented</source>
        <translation>No documentado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>{field}: other</source>
        <translation>{field}: otro</translation>
    </message>
    <message>
        <source>Type or pick</source>
        <translation>Escribir o elegir</translation>
    </message>
    <message>
        <source>Other, in words</source>
        <translation>Otro, con palabras</translation>
    </message>
    <message>
        <source>{field} (calculated)</source>
        <translation>{field} (calc.)</translation>
    </message>
    <message>
        <source>Not recorded: see the notice.</source>
        <translation>No se registró: consulte el aviso.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>Clear {name}</source>
        <translation>Borrar {name}</translation>
    </message>
    <message>
        <source>Take this answer back to “not documented”  (Ctrl+Backspace)</source>
        <translation>Devolver esta respuesta a “no documentado”  (Ctrl+Retroceso)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Copy {title}</source>
        <translation>Copiar {title}</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>Quitar {title}</translation>
    </message>
    <message>
        <source>Remove this entry with all that was recorded in it?</source>
        <translation>¿Quitar esta entrada con todo lo registrado en ella?</translation>
    </message>
    <message>
        <source>{said} (until now {before})</source>
        <translation>{said} (hasta ahora {before})</translation>
    </message>
    <message>
        <source>The images state more by now: record instead</source>
        <translation>Las imágenes indican ya más: registrar en su lugar</translation>
    </message>
    <message>
        <source>From the images: record together</source>
        <translation>De las imágenes: registrar juntos</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sin hora</translation>
    </message>
    <message>
        <source>New measurement</source>
        <translation>Nueva medición</translation>
    </message>
    <message>
        <source>Not recorded yet: say first when this was measured.</source>
        <translation>Aún no registrado: indique primero cuándo se midió.</translation>
    </message>
    <message>
        <source>There is a measurement of this moment already.</source>
        <translation>Ya hay una medición de ese momento.</translation>
    </message>
    <message>
        <source>Impedance of each contact in Ω. Tab goes to the next contact.</source>
        <translation>Impedancia de cada contacto en Ω. Tab pasa al contacto siguiente.</translation>
    </message>
    <message>
        <source>Impedance of each contact in Ω; below {low} and above {high} it is marked. Tab goes to the next contact.</source>
        <translation>Impedancia de cada contacto en Ω; por debajo de {low} y por encima de {high} se marca. Tab pasa al contacto siguiente.</translation>
    </message>
    <message>
        <source>Lead {number}</source>
        <translation>Electrodo {number}</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Lead {lead}, contact {number}: impedance in Ω</source>
        <translation>Electrodo {lead}, contacto {number}: impedancia en Ω</translation>
    </message>
    <message>
        <source>Lead {lead}, contact {number}: off</source>
        <translation>Electrodo {lead}, contacto {number}: apagado</translation>
    </message>
    <message>
        <source>Lead {lead}, contact {number}: cathode</source>
        <translation>Electrodo {lead}, contacto {number}: cátodo</translation>
    </message>
    <message>
        <source>Lead {lead}, contact {number}: anode</source>
        <translation>Electrodo {lead}, contacto {number}: ánodo</translation>
    </message>
    <message>
        <source>A tap on a contact: off, cathode −, anode +. Beside it its part of the current, in %.</source>
        <translation>Un toque en un contacto: apagado, cátodo −, ánodo +. Al lado, su parte de la corriente, en %.</translation>
    </message>
    <message>
        <source>A program needs a cathode and an anode.</source>
        <translation>Un programa necesita un cátodo y un ánodo.</translation>
    </message>
    <message>
        <source>Lead {lead}, contact {number} is both cathode and anode.</source>
        <translation>Electrodo {lead}, contacto {number}: es cátodo y ánodo a la vez.</translation>
    </message>
    <message>
        <source>The cathodes have {total} % of the current together, not 100 %.</source>
        <translation>Los cátodos suman {total} % de la corriente, no 100 %.</translation>
    </message>
    <message>
        <source>The anodes have {total} % of the current together, not 100 %.</source>
        <translation>Los ánodos suman {total} % de la corriente, no 100 %.</translation>
    </message>
    <message>
        <source>{contact}, part of the current in %</source>
        <translation>{contact}, parte de la corriente en %</translation>
    </message>
    <message>
        <source>{target}: now the side</source>
        <translation>{target}: ahora el lado</translation>
    </message>
    <message>
        <source>Patient’s side and level</source>
        <translation>Lado del paciente y nivel</translation>
    </message>
    <message>
        <source>{side}: now the level</source>
        <translation>{side}: ahora el nivel</translation>
    </message>
    <message>
        <source>Choose level and side</source>
        <translation>Elija nivel y lado</translation>
    </message>
    <message>
        <source>Add {words}</source>
        <translation>Añadir {words}</translation>
    </message>
    <message>
        <source>Record together</source>
        <translation>Registrar juntos</translation>
    </message>
    <message>
        <source>Waveforms of {profile}.</source>
        <translation>Formas de onda de {profile}.</translation>
    </message>
    <message>
        <source>A burst, unless set otherwise: {spikes} spikes of {width} µs at {intra} Hz, {inter} bursts a second ({mark}).</source>
        <translation>Una ráfaga, si no se ajusta otra cosa: {spikes} picos de {width} µs a {intra} Hz, {inter} ráfagas por segundo ({mark}).</translation>
    </message>
    <message>
        <source>{field}: one step less</source>
        <translation>{field}: un paso menos</translation>
    </message>
    <message>
        <source>{field}: one step more</source>
        <translation>{field}: un paso más</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} a {high} {unit}</translation>
    </message>
    <message>
        <source>{low} to {high} {unit} in steps of {step}</source>
        <translation>{low} a {high} {unit} en pasos de {step}</translation>
    </message>
    <message>
        <source>{waveform}, rate {rate} Hz</source>
        <translation>{waveform}, frecuencia {rate} Hz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>{field}: change</source>
        <translation>{field}: cambiar</translation>
    </message>
    <message>
        <source>{field}: keep as it is</source>
        <translation>{field}: dejar como está</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>target {number}</source>
        <translation>objetivo {number}</translation>
    </message>
    <message>
        <source>{field}, number</source>
        <translation>{field}, número</translation>
    </message>
    <message>
        <source>{field}, unit</source>
        <translation>{field}, unidad</translation>
    </message>
    <message>
        <source>Code or words, e.g. M51.17</source>
        <translation>Código o palabras, p. ej. M51.17</translation>
    </message>
    <message>
        <source>Not recorded yet: choose the unit, or type it after the number.</source>
        <translation>Aún no registrado: elija la unidad o escríbala después del número.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD or YYYY-MM</source>
        <translation>AAAA-MM-DD o AAAA-MM</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>{field}: today</source>
        <translation>{field}: hoy</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>{field}: now</source>
        <translation>{field}: ahora</translation>
    </message>
    <message>
        <source>1 part of a vertebra lower than lead {number}</source>
        <translation>1 parte de vértebra más abajo que el electrodo {number}</translation>
    </message>
    <message>
        <source>{count} parts of a vertebra lower than lead {number}</source>
        <translation>{count} partes de vértebra más abajo que el electrodo {number}</translation>
    </message>
    <message>
        <source>level with the tip of lead {number}</source>
        <translation>a la altura de la punta del electrodo {number}</translation>
    </message>
    <message>
        <source>1 part of a vertebra higher than lead {number}</source>
        <translation>1 parte de vértebra más arriba que el electrodo {number}</translation>
    </message>
    <message>
        <source>{count} parts of a vertebra higher than lead {number}</source>
        <translation>{count} partes de vértebra más arriba que el electrodo {number}</translation>
    </message>
    <message>
        <source>Drag the lead to where its tip lies. Arrow keys move it, Return records.</source>
        <translation>Arrastre el electrodo hasta donde está su punta. Las flechas lo mueven, Intro registra.</translation>
    </message>
    <message>
        <source>Higher levels</source>
        <translation>Niveles superiores</translation>
    </message>
    <message>
        <source>Lower levels</source>
        <translation>Niveles inferiores</translation>
    </message>
    <message>
        <source>{field}: place on the vertebrae</source>
        <translation>{field}: colocar en las vértebras</translation>
    </message>
    <message>
        <source>No tip is recorded yet.</source>
        <translation>Aún no se ha registrado ninguna punta.</translation>
    </message>
    <message>
        <source>{words} (not recorded yet)</source>
        <translation>{words} (aún sin registrar)</translation>
    </message>
    <message>
        <source>Forget this usual</source>
        <translation>Olvidar lo habitual</translation>
    </message>
    <message>
        <source>Keep this set-up fact as my usual</source>
        <translation>Conservar este dato como lo mío habitual</translation>
    </message>
    <message>
        <source>Keep these {count} set-up facts as my usual</source>
        <translation>Conservar estos {count} datos como lo mío habitual</translation>
    </message>
    <message>
        <source>As usual for {person}: record together</source>
        <translation>Lo habitual de {person}: registrar juntos</translation>
    </message>
    <message>
        <source>No view saved here yet. Show the frame, then press “Save view” beside the images.</source>
        <translation>Aún no hay vista guardada aquí. Muestre el cuadro y pulse “Guardar vista” junto a las imágenes.</translation>
    </message>
    <message>
        <source>{view}: contrast seen</source>
        <translation>{view}: se ve contraste</translation>
    </message>
    <message>
        <source>e.g. 25° ipsilateral oblique</source>
        <translation>p. ej. oblicua ipsilateral 25°</translation>
    </message>
    <message>
        <source>{view}: C-arm angle</source>
        <translation>{view}: ángulo del arco en C</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>{view}: caption</source>
        <translation>{view}: leyenda</translation>
    </message>
    <message>
        <source>{view} view: remove</source>
        <translation>Vista {view}: quitar</translation>
    </message>
    <message>
        <source>Contrast seen</source>
        <translation>Se ve contraste</translation>
    </message>
    <message>
        <source>frame {number}</source>
        <translation>cuadro {number}</translation>
    </message>
    <message>
        <source>Pressure, heart rate, saturation with %; temperature, pain (nrs) and time where taken.</source>
        <translation>Presión, frecuencia cardíaca, saturación con %; temperatura, dolor (nrs) y hora si se tomaron.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Say when: 0min, 15min or 30min after, before, or during.</source>
        <translation>Diga cuándo: 0min, 15min o 30min después, antes o durante.</translation>
    </message>
    <message>
        <source>e.g. {line}</source>
        <translation>p. ej. {line}</translation>
    </message>
    <message>
        <source>{group} in one line</source>
        <translation>{group} en una línea</translation>
    </message>
    <message>
        <source>Record this line of {group}</source>
        <translation>Registrar esta línea de {group}</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>the usual of {person}</source>
        <translation>lo habitual de {person}</translation>
    </message>
    <message>
        <source>as at {target}</source>
        <translation>como en {target}</translation>
    </message>
    <message>
        <source>with the first answer</source>
        <translation>con la primera respuesta</translation>
    </message>
    <message>
        <source>DICOM series {series} and {more} more</source>
        <translation>serie DICOM {series} y {more} más</translation>
    </message>
    <message>
        <source>DICOM series {series}</source>
        <translation>serie DICOM {series}</translation>
    </message>
    <message>
        <source>DICOM dose report {report}</source>
        <translation>informe de dosis DICOM {report}</translation>
    </message>
    <message>
        <source>case {case}, {day}, note not signed</source>
        <translation>caso {case}, {day}, nota sin firmar</translation>
    </message>
    <message>
        <source>case {case}, {day}</source>
        <translation>caso {case}, {day}</translation>
    </message>
    <message>
        <source>Dose report read. Its figures are offered at the dose if it is of the open images' study, of this patient and day.</source>
        <translation>Informe de dosis leído. Sus valores se ofrecen en la dosis si es del estudio de las imágenes abiertas, de este paciente y de este día.</translation>
    </message>
    <message>
        <source>Looking for the newest images in {folder}</source>
        <translation>Buscando las imágenes más recientes en {folder}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Reading {count} files</source>
        <translation>Leyendo {count} archivos</translation>
    </message>
    <message>
        <source>The files could not be read. {error}</source>
        <translation>No se pudieron leer los archivos. {error}</translation>
    </message>
    <message>
        <source>The folder of the last images, {folder}, is not there.</source>
        <translation>La carpeta de las últimas imágenes, {folder}, no está.</translation>
    </message>
    <message>
        <source>there is no file in it</source>
        <translation>no contiene archivos</translation>
    </message>
    <message>
        <source>No image found: {reason}.</source>
        <translation>No se encontró ninguna imagen: {reason}.</translation>
    </message>
    <message>
        <source>{images} images opened; 1 other file is not shown (list: F8 at the images).</source>
        <translation>{images} imágenes abiertas; 1 archivo más no se muestra (lista: F8 en las imágenes).</translation>
    </message>
    <message>
        <source>{images} images opened; {count} other files are not shown (list: F8 at the images).</source>
        <translation>{images} imágenes abiertas; {count} archivos más no se muestran (lista: F8 en las imágenes).</translation>
    </message>
    <message>
        <source>At the images</source>
        <translation>En las imágenes</translation>
    </message>
    <message>
        <source>{key} is needed in every form and list. Set the pedal to another key, best F13 to F24.</source>
        <translation>{key} hace falta en todos los formularios y listas. Configure el pedal con otra tecla, mejor F13 a F24.</translation>
    </message>
    <message>
        <source>This key types a letter: in a text field it will be written there. F13 to F24 never are.</source>
        <translation>Esta tecla escribe una letra: en un campo de texto se escribirá allí. F13 a F24 nunca.</translation>
    </message>
    <message>
        <source>In a field of several lines this key turns the page of the words instead.</source>
        <translation>En un campo de varias líneas esta tecla pasa la página del texto.</translation>
    </message>
    <message>
        <source>{key} (learnt)</source>
        <translation>{key} (enseñada)</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
        <source>Images: {what}</source>
        <translation>Imágenes: {what}</translation>
    </message>
    <message>
        <source>OVERDUE</source>
        <translation>VENCIDO</translation>
    </message>
    <message>
        <source>NO DATE</source>
        <translation>SIN FECHA</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>TOCA</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después de</translation>
    </message>
    <message>
        <source>1 more overdue</source>
        <translation>1 vencido más</translation>
    </message>
    <message>
        <source>{count} more overdue</source>
        <translation>{count} vencidos más</translation>
    </message>
    <message>
        <source>1 more due</source>
        <translation>1 pendiente más</translation>
    </message>
    <message>
        <source>{count} more due</source>
        <translation>{count} pendientes más</translation>
    </message>
    <message>
        <source>born {born}   MRN {mrn}</source>
        <translation>nac. {born}   Exp. {mrn}</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Todo el caso</translation>
    </message>
    <message>
        <source>Procedure and target</source>
        <translation>Procedimiento y objetivo</translation>
    </message>
    <message>
        <source>Service date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Missing facts</source>
        <translation>Faltan datos</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Listo para firmar</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Patient not documented</source>
        <translation>Paciente no documentado</translation>
    </message>
    <message>
        <source>{name}, born {born}, MRN {mrn}</source>
        <translation>{name}, nac. {born}, exp. {mrn}</translation>
    </message>
    <message>
        <source>Open {patient}</source>
        <translation>Abrir {patient}</translation>
    </message>
    <message>
        <source>target not planned</source>
        <translation>objetivo no planificado</translation>
    </message>
    <message>
        <source>The note as it stands</source>
        <translation>La nota como está</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <source>Diary read: 1 entry recorded.</source>
        <translation>Diario leído: 1 entrada registrada.</translation>
    </message>
    <message>
        <source>Diary read: {count} entries recorded.</source>
        <translation>Diario leído: {count} entradas registradas.</translation>
    </message>
    <message>
        <source>Diary of the trial read: 1 day.</source>
        <translation>Diario de la prueba leído: 1 día.</translation>
    </message>
    <message>
        <source>Diary of the trial read: {count} days.</source>
        <translation>Diario de la prueba leído: {count} días.</translation>
    </message>
    <message>
        <source>Printing the diary form</source>
        <translation>Imprimiendo el formulario del diario</translation>
    </message>
    <message>
        <source>Save the diary form</source>
        <translation>Guardar el formulario del diario</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>Read a filled diary</source>
        <translation>Leer un diario completado</translation>
    </message>
    <message>
        <source>Diary form sent to the printer.</source>
        <translation>Formulario del diario enviado a la impresora.</translation>
    </message>
    <message>
        <source>Diary form written to {path}</source>
        <translation>Formulario del diario escrito en {path}</translation>
    </message>
    <message>
        <source>In the diary: {said}</source>
        <translation>En el diario: {said}</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing new was in this diary; nothing was recorded. {said}</source>
        <translation>No había nada nuevo en este diario; no se registró nada. {said}</translation>
    </message>
    <message>
        <source>Earlier cases of this patient could not be looked for. {error}</source>
        <translation>No se pudieron buscar casos anteriores de este paciente. {error}</translation>
    </message>
    <message>
        <source>The needle position of a view was removed while the view was saved. It is kept, and belongs to no position.</source>
        <translation>La posición de aguja de una imagen se eliminó mientras se guardaba. La imagen se conserva y no pertenece a ninguna posición.</translation>
    </message>
    <message>
        <source>{name}, born {born}, patient id {mrn}</source>
        <translation>{name}, nac. {born}, id. del paciente {mrn}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Another patient?</source>
        <translation>¿Otro paciente?</translation>
    </message>
    <message>
        <source>Images name another patient</source>
        <translation>Las imágenes nombran a otro paciente</translation>
    </message>
    <message>
        <source>The view was not saved. {error}</source>
        <translation>La vista no se guardó. {error}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>Trial: all figures on one page</source>
        <translation>Prueba: todas las figuras en una página</translation>
    </message>
    <message>
        <source>{title} · {count} entries</source>
        <translation>{title} · {count} entradas</translation>
    </message>
    <message>
        <source>Save the brief note</source>
        <translation>Guardar la nota breve</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Printing the note</source>
        <translation>Imprimiendo la nota</translation>
    </message>
    <message>
        <source>Preparing the note for signing</source>
        <translation>Preparando la nota para firmar</translation>
    </message>
    <message>
        <source>Signed {at} · digest {head} · {pages} pages</source>
        <translation>Firmada {at} · huella {head} · {pages} páginas</translation>
    </message>
    <message>
        <source>Printing the addendum</source>
        <translation>Imprimiendo la adenda</translation>
    </message>
    <message>
        <source>The note is withdrawn.</source>
        <translation>La nota está retirada.</translation>
    </message>
    <message>
        <source>Note written to {path}</source>
        <translation>Nota escrita en {path}</translation>
    </message>
    <message>
        <source>Sent to the printer: 1 page.</source>
        <translation>Enviada a la impresora: 1 página.</translation>
    </message>
    <message>
        <source>Sent to the printer: {count} pages.</source>
        <translation>Enviadas a la impresora: {count} páginas.</translation>
    </message>
    <message>
        <source>Addendum added; the note was issued again.</source>
        <translation>Adenda añadida; la nota se emitió de nuevo.</translation>
    </message>
    <message>
        <source>1 thing that waited is not sent.</source>
        <translation>No se envía 1 cosa que esperaba.</translation>
    </message>
    <message>
        <source>{count} things that waited are not sent.</source>
        <translation>No se envían {count} cosas que esperaban.</translation>
    </message>
    <message>
        <source>Send the withdrawal to: {names}.</source>
        <translation>Envíe la retirada a: {names}.</translation>
    </message>
    <message>
        <source>procroom sent it nowhere; who received it otherwise has to be told.</source>
        <translation>procroom no la envió a ningún sitio; hay que avisar a quien la recibió de otro modo.</translation>
    </message>
    <message>
        <source>Save the summary of the trial</source>
        <translation>Guardar el resumen de la prueba</translation>
    </message>
    <message>
        <source>Save the log of the trial</source>
        <translation>Guardar el registro de la prueba</translation>
    </message>
    <message>
        <source>Trial written to {path}</source>
        <translation>Prueba guardada en {path}</translation>
    </message>
    <message>
        <source>The case is safe: every entry that the screen called saved is on disk.</source>
        <translation>El caso está a salvo: toda entrada que la pantalla dio por guardada está en el disco.</translation>
    </message>
    <message>
        <source>Something in the program failed. Open the case again from the worklist; it shows what was recorded. The report below holds no patient data; please send it to whoever looks after this program.</source>
        <translation>Algo falló en el programa. Abra el caso de nuevo desde la lista de trabajo; muestra lo que se registró. El informe de abajo no contiene datos del paciente; envíelo a quien se ocupa de este programa.</translation>
    </message>
    <message>
        <source>Report without patient data</source>
        <translation>Informe sin datos del paciente</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Its AE title</source>
        <translation>Su título AE</translation>
    </message>
    <message>
        <source>Our AE title</source>
        <translation>Nuestro título AE</translation>
    </message>
    <message>
        <source>Storage commitment</source>
        <translation>Compromiso de almacenamiento</translation>
    </message>
    <message>
        <source>Port for its reports</source>
        <translation>Puerto para sus avisos</translation>
    </message>
    <message>
        <source>only where it reports on an association of its own</source>
        <translation>solo si avisa en una asociación propia</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Where the secret is</source>
        <translation>Dónde está el secreto</translation>
    </message>
    <message>
        <source>Address of tokens (OAuth2)</source>
        <translation>Dirección de los tokens (OAuth2)</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identificador de cliente</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito (scope)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>PEM file; empty: the system's</source>
        <translation>archivo PEM; vacío: los del sistema</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificado propio</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>archivo PEM</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>Receiving application (MSH-5)</source>
        <translation>Aplicación receptora (MSH-5)</translation>
    </message>
    <message>
        <source>Receiving facility (MSH-6)</source>
        <translation>Centro receptor (MSH-6)</translation>
    </message>
    <message>
        <source>Enhanced acknowledgment</source>
        <translation>Confirmación ampliada</translation>
    </message>
    <message>
        <source>Character set (MSH-18)</source>
        <translation>Juego de caracteres (MSH-18)</translation>
    </message>
    <message>
        <source>Processing (MSH-11)</source>
        <translation>Procesamiento (MSH-11)</translation>
    </message>
    <message>
        <source>P production, T training, D debugging</source>
        <translation>P producción, T formación, D depuración</translation>
    </message>
    <message>
        <source>Largest PDF, kB</source>
        <translation>PDF mayor, kB</translation>
    </message>
    <message>
        <source>empty: any; a larger one goes as text only</source>
        <translation>vacío: cualquiera; uno mayor va solo como texto</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Names of its files</source>
        <translation>Nombres de sus archivos</translation>
    </message>
    <message>
        <source>{name}; with {mrn}, {service_date}, {accession} they identify patients</source>
        <translation>{name}; con {mrn}, {service_date}, {accession} identifican a pacientes</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formas</translation>
    </message>
    <message>
        <source>Gives up after, s</source>
        <translation>Desiste tras, s</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Name of the destination</source>
        <translation>Nombre del destino</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Say who is entering</source>
        <translation>Decir quién registra</translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>Entering</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Case: Enter as {words}</source>
        <translation>Caso: registrar como {words}</translation>
    </message>
    <message>
        <source>Entering:</source>
        <translation>Registra:</translation>
    </message>
    <message>
        <source>Entering: {name}</source>
        <translation>Registra: {name}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie con nombre</translation>
    </message>
    <message>
        <source>Go to {words}</source>
        <translation>Ir a {words}</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>ALTO</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>REVISAR</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>AVISO</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>REGISTRAR</translation>
    </message>
    <message>
        <source>COVERAGE</source>
        <translation>COBERTURA</translation>
    </message>
    <message>
        <source>{fact}: 1 check waits for it ({rule})</source>
        <translation>{fact}: 1 comprobación lo espera ({rule})</translation>
    </message>
    <message>
        <source>{fact}: {count} checks wait for it</source>
        <translation>{fact}: {count} comprobaciones lo esperan</translation>
    </message>
    <message>
        <source>overridden by {name}: {text}</source>
        <translation>anulado por {name}: {text}</translation>
    </message>
    <message>
        <source>seen by {name}</source>
        <translation>visto por {name}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>¿Cuáles?</translation>
    </message>
    <message>
        <source>Why {rule}?</source>
        <translation>¿Por qué {rule}?</translation>
    </message>
    <message>
        <source>Hide why</source>
        <translation>Ocultar el porqué</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Rule {rule}. {pack}</source>
        <translation>Regla {rule}. {pack}</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Override {rule}</source>
        <translation>Anular {rule}</translation>
    </message>
    <message>
        <source>Which checks wait for {fact}?</source>
        <translation>¿Qué comprobaciones esperan: {fact}?</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>To follow up: {task}</source>
        <translation>Para el seguimiento: {task}</translation>
    </message>
    <message>
        <source>Missing, so this was not checked</source>
        <translation>Falta, por eso no se comprobó</translation>
    </message>
    <message>
        <source>{label}: not documented</source>
        <translation>{label}: no documentado</translation>
    </message>
    <message>
        <source>Recorded facts it rests on</source>
        <translation>Datos registrados en que se apoya</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Coverage, for the payer of this case</source>
        <translation>Cobertura, del pagador de este caso</translation>
    </message>
    <message>
        <source>1 not checked</source>
        <translation>1 sin comprobar</translation>
    </message>
    <message>
        <source>{count} not checked</source>
        <translation>{count} sin comprobar</translation>
    </message>
    <message>
        <source>1 rule was asked at this step with all facts at hand; it has nothing to report.</source>
        <translation>En este paso se consultó 1 regla con todos los datos disponibles; no tiene nada que informar.</translation>
    </message>
    <message>
        <source>{count} rules were asked at this step with all facts at hand; none has anything to report.</source>
        <translation>En este paso se consultaron {count} reglas con todos los datos disponibles; ninguna tiene nada que informar.</translation>
    </message>
    <message>
        <source>{field} ({group})</source>
        <translation>{field} ({group})</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A side or level was corrected: record a near miss?</source>
        <translation>Se corrigió un lado o un nivel: ¿registrar un cuasi incidente?</translation>
    </message>
    <message>
        <source>Nothing stops. While the needle is in, only what stops is listed here.</source>
        <translation>Nada detiene. Con la aguja dentro, aquí solo aparece lo que detiene.</translation>
    </message>
    <message>
        <source>1 more to look at in Recovery.</source>
        <translation>1 más que ver en Recuperación.</translation>
    </message>
    <message>
        <source>{count} more to look at in Recovery.</source>
        <translation>{count} más que ver en Recuperación.</translation>
    </message>
    <message>
        <source>for want of 1 fact</source>
        <translation>por falta de 1 dato</translation>
    </message>
    <message>
        <source>for want of {count} facts</source>
        <translation>por falta de {count} datos</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Checks: {said}</source>
        <translation>Comprobaciones: {said}</translation>
    </message>
    <message>
        <source>{severity} (+{count} answered)</source>
        <translation>{severity} (+{count} con respuesta)</translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>nada que informar</translation>
    </message>
    <message>
        <source>Not checked: a fact is missing</source>
        <translation>Sin comprobar: falta un dato</translation>
    </message>
    <message>
        <source>Calls, visits, diaries and restarts of signed procedures are listed here once they are due.</source>
        <translation>Las llamadas, consultas, diarios y reinicios de los procedimientos firmados aparecen aquí cuando tocan.</translation>
    </message>
    <message>
        <source>What is due could not be found out. {error}</source>
        <translation>No se pudo averiguar lo pendiente. {error}</translation>
    </message>
    <message>
        <source>1 signed case cannot be read: nobody knows what is due there.</source>
        <translation>1 caso firmado no se puede leer: nadie sabe qué hay pendiente en él.</translation>
    </message>
    <message>
        <source>{count} signed cases cannot be read: nobody knows what is due there.</source>
        <translation>{count} casos firmados no se pueden leer: nadie sabe qué hay pendiente en ellos.</translation>
    </message>
    <message>
        <source>Looking for what is due …</source>
        <translation>Buscando lo pendiente …</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>Ningún caso coincide</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>{blocks} and {others} of this patient are in this store.</source>
        <translation>En este almacén hay {blocks} y {others} de este paciente.</translation>
    </message>
    <message>
        <source>1 earlier block of this patient is in this store.</source>
        <translation>En este almacén hay 1 bloqueo anterior de este paciente.</translation>
    </message>
    <message>
        <source>{count} earlier blocks of this patient are in this store.</source>
        <translation>En este almacén hay {count} bloqueos anteriores de este paciente.</translation>
    </message>
    <message>
        <source>1 earlier session of this patient is in this store.</source>
        <translation>En este almacén hay 1 sesión anterior de este paciente.</translation>
    </message>
    <message>
        <source>{count} earlier sessions of this patient are in this store.</source>
        <translation>En este almacén hay {count} sesiones anteriores de este paciente.</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Verlas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Record the ticked sessions</source>
        <translation>Registrar las sesiones marcadas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>This record says that there was none: taking it changes that answer.</source>
        <translation>Este registro dice que no hubo ninguna: tomarla cambia esa respuesta.</translation>
    </message>
    <message>
        <source>That note is not signed yet.</source>
        <translation>Esa nota aún no está firmada.</translation>
    </message>
    <message>
        <source>1 case of this patient cannot be read.</source>
        <translation>1 caso de este paciente no se puede leer.</translation>
    </message>
    <message>
        <source>{count} cases of this patient cannot be read.</source>
        <translation>{count} casos de este paciente no se pueden leer.</translation>
    </message>
    <message>
        <source>1 earlier block</source>
        <translation>1 bloqueo anterior</translation>
    </message>
    <message>
        <source>{count} earlier blocks</source>
        <translation>{count} bloqueos anteriores</translation>
    </message>
    <message>
        <source>1 other earlier session</source>
        <translation>1 sesión anterior más</translation>
    </message>
    <message>
        <source>{count} other earlier sessions</source>
        <translation>{count} sesiones anteriores más</translation>
    </message>
    <message>
        <source>Cancel: look for earlier cases</source>
        <translation>Cancelar: buscar casos anteriores</translation>
    </message>
    <message>
        <source>Looking for earlier cases of this patient: {done} of {total} read</source>
        <translation>Buscando casos anteriores de este paciente: {done} de {total} leídos</translation>
    </message>
    <message>
        <source>Take {title} of {day}</source>
        <translation>Tomar {title} del {day}</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>De: {source}</translation>
    </message>
    <message>
        <source>Earlier sessions of this patient in this store</source>
        <translation>Sesiones anteriores de este paciente en este almacén</translation>
    </message>
    <message>
        <source>Same MRN and date of birth. Only what was recorded there is taken.</source>
        <translation>Mismo n.º de expediente y fecha de nacimiento. Solo se toma lo que se registró allí.</translation>
    </message>
    <message>
        <source>Marks and views belong to a case. Start a case with these images first.</source>
        <translation>Las marcas y vistas son de un caso. Empiece primero un caso con estas imágenes.</translation>
    </message>
    <message>
        <source>Start a case with these images…</source>
        <translation>Empezar un caso con estas imágenes…</translation>
    </message>
    <message>
        <source>Close the images</source>
        <translation>Cerrar las imágenes</translation>
    </message>
    <message>
        <source>New case: which procedure?</source>
        <translation>Caso nuevo: ¿qué procedimiento?</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Escriba una parte del nombre</translation>
    </message>
    <message>
        <source>{series} series. Marks and saved views need a case.</source>
        <translation>{series} series. Las marcas y vistas guardadas necesitan un caso.</translation>
    </message>
    <message>
        <source>Images without a case</source>
        <translation>Imágenes sin caso</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versión {version}</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Next, previous field</source>
        <translation>Campo siguiente, anterior</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move among the choices of a field; moving never chooses</source>
        <translation>Moverse entre las opciones de un campo; moverse nunca elige</translation>
    </message>
    <message>
        <source>Space or Return</source>
        <translation>Espacio o Intro</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>In choices: back to “not documented”</source>
        <translation>En las opciones: volver a “no documentado”</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Put the recorded words back; close what is open</source>
        <translation>Devolver las palabras registradas; cerrar lo que esté abierto</translation>
    </message>
    <message>
        <source>Everything can also be found by its name: Ctrl+K. Nothing needs a right click, a double click or a hover.</source>
        <translation>Todo se encuentra también por su nombre: Ctrl+K. Nada necesita clic del botón secundario, doble clic ni pasar el puntero.</translation>
    </message>
    <message>
        <source>In every form</source>
        <translation>En todos los formularios</translation>
    </message>
    <message>
        <source>Map of keys</source>
        <translation>Mapa de teclas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>At the images: tools</source>
        <translation>En las imágenes: herramientas</translation>
    </message>
    <message>
        <source>At the images: view</source>
        <translation>En las imágenes: vista</translation>
    </message>
    <message>
        <source>At the images: cine and series</source>
        <translation>En las imágenes: cine y series</translation>
    </message>
    <message>
        <source>At the images: marks</source>
        <translation>En las imágenes: marcas</translation>
    </message>
    <message>
        <source>At the images: save</source>
        <translation>En las imágenes: guardar</translation>
    </message>
    <message>
        <source>Press the pedal, the remote or the key for “{action}” now.</source>
        <translation>Pulse ahora el pedal, el mando o la tecla para “{action}”.</translation>
    </message>
    <message>
        <source>A pedal or a presenter's remote types keys. Choose what it should do, press it once, and keep it. Set pedals to F13 to F24 where you can: no other program uses those. A learnt key holds everywhere in the window, whatever has the focus; held down, it records once.</source>
        <translation>Un pedal o un mando de presentaciones escribe teclas. Elija qué debe hacer, púlselo una vez y consérvelo. Configure los pedales con F13 a F24 si puede: ningún otro programa las usa. Una tecla enseñada vale en toda la ventana, esté donde esté el foco; mantenida, registra una sola vez.</translation>
    </message>
    <message>
        <source>{key} arrived.</source>
        <translation>Llegó {key}.</translation>
    </message>
    <message>
        <source>Teach a key…</source>
        <translation>Enseñar una tecla…</translation>
    </message>
    <message>
        <source>Back to the shipped keys</source>
        <translation>Volver a las teclas originales</translation>
    </message>
    <message>
        <source>{offer}: {key} for {words}</source>
        <translation>{offer}: {key} para {words}</translation>
    </message>
    <message>
        <source>Pedals and remotes</source>
        <translation>Pedales y mandos</translation>
    </message>
    <message>
        <source>What should the pedal or key do?</source>
        <translation>¿Qué debe hacer el pedal o la tecla?</translation>
    </message>
    <message>
        <source>Type a part of it</source>
        <translation>Escriba una parte</translation>
    </message>
    <message>
        <source>It belongs to “{action}” ({place}).</source>
        <translation>Es de “{action}” ({place}).</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>Moverla aquí</translation>
    </message>
    <message>
        <source>No key was taught on this station.</source>
        <translation>No se enseñó ninguna tecla en esta estación.</translation>
    </message>
    <message>
        <source>Remove {key} from {words}</source>
        <translation>Quitar {key} de {words}</translation>
    </message>
    <message>
        <source>It does that already.</source>
        <translation>Ya hace eso.</translation>
    </message>
    <message>
        <source>Reposition</source>
        <translation>Reposicionar</translation>
    </message>
    <message>
        <source>{name} stays with all its results. {following} is added.</source>
        <translation>{name} queda con todos sus resultados. Se añade {following}.</translation>
    </message>
    <message>
        <source>Recorded at {name}, which stays with all its results.</source>
        <translation>Registrado en {name}, que queda con todos sus resultados.</translation>
    </message>
    <message>
        <source>Record: {answer}</source>
        <translation>Registrar: {answer}</translation>
    </message>
    <message>
        <source>Reposition the needle</source>
        <translation>Reposicionar la aguja</translation>
    </message>
    <message>
        <source>Reason, in your own words</source>
        <translation>Motivo, con sus propias palabras</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Reposition: {target}</source>
        <translation>Reposicionar: {target}</translation>
    </message>
    <message>
        <source>Abandon: {target}</source>
        <translation>Abandonar: {target}</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Hace falta un motivo.</translation>
    </message>
    <message>
        <source>It is recorded as “{answer}” now.</source>
        <translation>Ahora está registrado como “{answer}”.</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Motivo: {words}</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar ancho</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Pages of the note, as they are saved and printed</source>
        <translation>Páginas de la nota, como se guardan e imprimen</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>Se están preparando las páginas.</translation>
    </message>
    <message>
        <source>Page {page} of {pages} · being brought up to date</source>
        <translation>Página {page} de {pages} · actualizándose</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Tamaño de las páginas</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>These pages cannot be shown. Save the note as PDF to read it elsewhere.</source>
        <translation>Estas páginas no se pueden mostrar. Guarde la nota como PDF para leerla en otro lugar.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Como PDF…</translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>Como texto…</translation>
    </message>
    <message>
        <source>As HTML…</source>
        <translation>Como HTML…</translation>
    </message>
    <message>
        <source>Show the note as</source>
        <translation>Mostrar la nota como</translation>
    </message>
    <message>
        <source>Brief: what must not wait for the full report; as recorded so far, not signed.</source>
        <translation>Breve: lo que no debe esperar al informe completo; según lo registrado hasta ahora, sin firmar.</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Tamaño de página</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save the note as a file</source>
        <translation>Guardar la nota como archivo</translation>
    </message>
    <message>
        <source>Print the note</source>
        <translation>Imprimir la nota</translation>
    </message>
    <message>
        <source>Write the note in English</source>
        <translation>Escribir la nota en inglés</translation>
    </message>
    <message>
        <source>What was signed and asked for leaves from here, in order, and is tried again until the receiver itself has answered. Nothing is lost by a receiver that is away.</source>
        <translation>Lo firmado y solicitado sale de aquí, por orden, y se reintenta hasta que el propio receptor responde. Nada se pierde si un receptor no está disponible.</translation>
    </message>
    <message>
        <source>Add a destination…</source>
        <translation>Añadir un destino…</translation>
    </message>
    <message>
        <source>What was to be sent there</source>
        <translation>Lo que debía enviarse allí</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Testing {name}</source>
        <translation>Probando {name}</translation>
    </message>
    <message>
        <source>There is a destination of that name already.</source>
        <translation>Ya hay un destino con ese nombre.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>The destination needs a name.</source>
        <translation>El destino necesita un nombre.</translation>
    </message>
    <message>
        <source>It is not in the settings: what waits for it goes on waiting.</source>
        <translation>No está en los ajustes: lo que espera por él sigue esperando.</translation>
    </message>
    <message>
        <source>{count} more; procroom outbox lists all</source>
        <translation>{count} más; procroom outbox los muestra todos</translation>
    </message>
    <message>
        <source>Destination {name}</source>
        <translation>Destino {name}</translation>
    </message>
    <message>
        <source>A new destination</source>
        <translation>Un destino nuevo</translation>
    </message>
    <message>
        <source>Nobody to send to yet. Add who receives notes and images.</source>
        <translation>Aún no hay a quién enviar. Añada quién recibe notas e imágenes.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Paused by {name}; {count} waiting</source>
        <translation>En pausa por {name}; {count} en espera</translation>
    </message>
    <message>
        <source>Does not answer; tried again at {at}; {count} waiting</source>
        <translation>No responde; se reintenta a las {at}; {count} en espera</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en espera</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>case …{case}</source>
        <translation>caso …{case}</translation>
    </message>
    <message>
        <source>sent, not yet committed</source>
        <translation>enviado, sin compromiso todavía</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>no firmada</translation>
    </message>
    <message>
        <source>after item {number}</source>
        <translation>tras el elemento {number}</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Every figure the rules compare with, where it comes from, and who answers for it here. Shipped packs are never changed; a copy is this site's own.</source>
        <translation>Cada cifra con que comparan las reglas, de dónde viene y quién responde de ella aquí. Los paquetes originales nunca se cambian; una copia es propia de este centro.</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Paquetes de reglas</translation>
    </message>
    <message>
        <source>this site's copy</source>
        <translation>copia de este centro</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>original</translation>
    </message>
    <message>
        <source>Signed off: {words}</source>
        <translation>Aprobado: {words}</translation>
    </message>
    <message>
        <source>Not signed off by this practice's medical director</source>
        <translation>Sin aprobar por la dirección médica de este centro</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Source mark</source>
        <translation>Marca de la fuente</translation>
    </message>
    <message>
        <source>Rule pack {title}</source>
        <translation>Paquete de reglas {title}</translation>
    </message>
    <message>
        <source>Use the shipped pack again</source>
        <translation>Usar de nuevo el paquete original</translation>
    </message>
    <message>
        <source>Copy for this site</source>
        <translation>Copiar para este centro</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Making the case ready to be sent</source>
        <translation>Preparando el caso para el envío</translation>
    </message>
    <message>
        <source>Outbox and destinations…</source>
        <translation>Bandeja de salida y destinos…</translation>
    </message>
    <message>
        <source>{count} documents and messages are on their way.</source>
        <translation>{count} documentos y mensajes están en camino.</translation>
    </message>
    <message>
        <source>All of it waits or has arrived already.</source>
        <translation>Todo está ya en espera o recibido.</translation>
    </message>
    <message>
        <source>Send the note to the chart and the PACS</source>
        <translation>Enviar la nota a la historia clínica y al PACS</translation>
    </message>
    <message>
        <source>Send this demonstration to {name}</source>
        <translation>Enviar esta demostración a {name}</translation>
    </message>
    <message>
        <source>Send to {name}</source>
        <translation>Enviar a {name}</translation>
    </message>
    <message>
        <source>Send to all</source>
        <translation>Enviar a todos</translation>
    </message>
    <message>
        <source>{name} is not in the settings; {count} waiting</source>
        <translation>{name} no está en los ajustes; {count} en espera</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Una más</translation>
    </message>
    <message>
        <source>{title}: one more</source>
        <translation>{title}: una más</translation>
    </message>
    <message>
        <source>{title}: add</source>
        <translation>{title}: añadir</translation>
    </message>
    <message>
        <source>{title}: remove line {number}</source>
        <translation>{title}: quitar la línea {number}</translation>
    </message>
    <message>
        <source>Choose: {title}</source>
        <translation>Elegir: {title}</translation>
    </message>
    <message>
        <source>Default: {value}.</source>
        <translation>De fábrica: {value}.</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Volver al de fábrica</translation>
    </message>
    <message>
        <source>Takes {limits}.</source>
        <translation>Admite {limits}.</translation>
    </message>
    <message>
        <source>{title}: back to default</source>
        <translation>{title}: volver al de fábrica</translation>
    </message>
    <message>
        <source>One is kept.</source>
        <translation>Hay una guardada.</translation>
    </message>
    <message>
        <source>{count} are kept.</source>
        <translation>Hay {count} guardadas.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aún ninguna.</translation>
    </message>
    <message>
        <source>This station and its user</source>
        <translation>Este puesto y su usuario</translation>
    </message>
    <message>
        <source>For the practice to decide</source>
        <translation>Lo decide el centro</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message>
        <source>In use now: {path}</source>
        <translation>En uso ahora: {path}</translation>
    </message>
    <message>
        <source>Each change is kept at once, in {path}</source>
        <translation>Cada cambio se guarda al momento en {path}</translation>
    </message>
    <message>
        <source>Kept. It holds from the next start of procroom.</source>
        <translation>Guardado. Vale desde el próximo inicio de procroom.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>{change}, kept in {path}</source>
        <translation>{change}, guardado en {path}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Verify before signing.</source>
        <translation>Verificar antes de firmar.</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Firmar…</translation>
    </message>
    <message>
        <source>1 fact missing</source>
        <translation>falta 1 dato</translation>
    </message>
    <message>
        <source>{count} facts missing</source>
        <translation>faltan {count} datos</translation>
    </message>
    <message>
        <source>1 finding in the way</source>
        <translation>lo impide 1 hallazgo</translation>
    </message>
    <message>
        <source>{count} findings in the way</source>
        <translation>lo impiden {count} hallazgos</translation>
    </message>
    <message>
        <source>{facts} and {findings}</source>
        <translation>{facts} y {findings}</translation>
    </message>
    <message>
        <source>Not ready: {what}.</source>
        <translation>No está lista: {what}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Signed by {name}, {role}</source>
        <translation>Firmada por {name}, {role}</translation>
    </message>
    <message>
        <source>Addendum…</source>
        <translation>Adenda…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>{at} · record {digest}</source>
        <translation>{at} · registro {digest}</translation>
    </message>
    <message>
        <source>The signed note stays as it is; addenda are printed after it.</source>
        <translation>La nota firmada queda como está; las adendas se imprimen después.</translation>
    </message>
    <message>
        <source>WITHDRAWN. {signer}</source>
        <translation>RETIRADA. {signer}</translation>
    </message>
    <message>
        <source>1 addendum</source>
        <translation>1 adenda</translation>
    </message>
    <message>
        <source>{count} addenda</source>
        <translation>{count} adendas</translation>
    </message>
    <message>
        <source>No addenda so far</source>
        <translation>Sin adendas hasta ahora</translation>
    </message>
    <message>
        <source>Withdrawn: {words}</source>
        <translation>Retirada: {words}</translation>
    </message>
    <message>
        <source>Addendum: {words}</source>
        <translation>Adenda: {words}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Site mark</source>
        <translation>Marca del sitio</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>DIFFERENT SIDE</source>
        <translation>LADO DISTINTO</translation>
    </message>
    <message>
        <source>DIFFERENT LEVEL</source>
        <translation>NIVEL DISTINTO</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>no plan to compare</source>
        <translation>sin plan con que comparar</translation>
    </message>
    <message>
        <source>{entries}: other side than planned</source>
        <translation>{entries}: lado distinto del planificado</translation>
    </message>
    <message>
        <source>{entries}: other level than planned</source>
        <translation>{entries}: nivel distinto del planificado</translation>
    </message>
    <message>
        <source>Same side and level in all</source>
        <translation>Mismo lado y nivel en todos</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Planned: {plan}</source>
        <translation>Planificado: {plan}</translation>
    </message>
    <message>
        <source>{count} not recorded</source>
        <translation>{count} sin registrar</translation>
    </message>
    <message>
        <source>{heading}: {said}. {verdict}. Go to it</source>
        <translation>{heading}: {said}. {verdict}. Ir allí</translation>
    </message>
    <message>
        <source>{heading}: {verdict}. Go to it</source>
        <translation>{heading}: {verdict}. Ir allí</translation>
    </message>
    <message>
        <source>DIFFERENT: {what}</source>
        <translation>DISTINTO: {what}</translation>
    </message>
    <message>
        <source>Not complete: {entries} not recorded</source>
        <translation>Incompleto: sin registrar {entries}</translation>
    </message>
    <message>
        <source>Show the comparison large, to be read from afar</source>
        <translation>Mostrar la comparación en grande, para leerla de lejos</translation>
    </message>
    <message>
        <source>Back to the items</source>
        <translation>Volver a los puntos</translation>
    </message>
    <message>
        <source>no mark made</source>
        <translation>sin marca</translation>
    </message>
    <message>
        <source>Take from the images…</source>
        <translation>Tomar de las imágenes…</translation>
    </message>
    <message>
        <source>Record the ticked answers</source>
        <translation>Registrar las respuestas marcadas</translation>
    </message>
    <message>
        <source>The images could tell: {names}.</source>
        <translation>Las imágenes podrían decir: {names}.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>In the images</source>
        <translation>En las imágenes</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>Take {label}</source>
        <translation>Tomar {label}</translation>
    </message>
    <message>
        <source>Take from the images</source>
        <translation>Tomar de las imágenes</translation>
    </message>
    <message>
        <source>LATER</source>
        <translation>DESPUÉS</translation>
    </message>
    <message>
        <source>nothing is asked for after this procedure</source>
        <translation>no se pide nada después de este procedimiento</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>todo hecho</translation>
    </message>
    <message>
        <source>{late} overdue, {done} of {count} done</source>
        <translation>{late} vencidos, {done} de {count} hechos</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{done} de {count} hechos</translation>
    </message>
    <message>
        <source>1 overdue</source>
        <translation>1 vencido</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} vencidos</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>after signing</source>
        <translation>tras la firma</translation>
    </message>
    <message>
        <source>{count} to do</source>
        <translation>{count} por hacer</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Guardarlo…</translation>
    </message>
    <message>
        <source>Save the diary form as PDF</source>
        <translation>Guardar el formulario del diario como PDF</translation>
    </message>
    <message>
        <source>NOT CONFIRMED: settle this before going on</source>
        <translation>NO CONFIRMADO: resuélvalo antes de seguir</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Punto siguiente</translation>
    </message>
    <message>
        <source>Correct an item</source>
        <translation>Corregir un punto</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Time-out concluded</source>
        <translation>Pausa de seguridad concluida</translation>
    </message>
    <message>
        <source>1 not answered</source>
        <translation>1 sin responder</translation>
    </message>
    <message>
        <source>{count} not answered</source>
        <translation>{count} sin responder</translation>
    </message>
    <message>
        <source>Answer every item first.</source>
        <translation>Responda primero todos los puntos.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>The note is signed: what stands here stays. Say what has to be put right in an addendum.</source>
        <translation>La nota está firmada: lo que consta aquí queda. Diga en una adenda lo que haya que rectificar.</translation>
    </message>
    <message>
        <source>This field is no longer part of the record.</source>
        <translation>Este campo ya no forma parte del registro.</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>Correct here</source>
        <translation>Corregir aquí</translation>
    </message>
    <message>
        <source>late entry for {time}</source>
        <translation>registro tardío de las {time}</translation>
    </message>
    <message>
        <source>taken back by {name} {at}</source>
        <translation>retirado por {name} {at}</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>reemplazado</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Todas las secciones</translation>
    </message>
    <message>
        <source>Entries of this case</source>
        <translation>Entradas de este caso</translation>
    </message>
    <message>
        <source>Search the entries</source>
        <translation>Buscar en las entradas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Who entered</source>
        <translation>Quién registró</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entradas</translation>
    </message>
    <message>
        <source>{shown} of {whole} entries</source>
        <translation>{shown} de {whole} entradas</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más reciente primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguo primero</translation>
    </message>
    <message>
        <source>Close the timeline</source>
        <translation>Cerrar la cronología</translation>
    </message>
    <message>
        <source>More totals: {totals}</source>
        <translation>Más totales: {totals}</translation>
    </message>
    <message>
        <source>{total}; the images say {said}</source>
        <translation>{total}; las imágenes dicen {said}</translation>
    </message>
    <message>
        <source>{total}, see images</source>
        <translation>{total}, ver imágenes</translation>
    </message>
    <message>
        <source>Close {label}</source>
        <translation>Cerrar {label}</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Recorded facts</source>
        <translation>Datos registrados</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>De una en una</translation>
    </message>
    <message>
        <source>Day {number}, {date}</source>
        <translation>Día {number}, {date}</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Print the blank diary…</source>
        <translation>Imprimir el diario en blanco…</translation>
    </message>
    <message>
        <source>Save it as PDF…</source>
        <translation>Guardarlo como PDF…</translation>
    </message>
    <message>
        <source>A day opens a large page for the nurse or the patient.</source>
        <translation>Un día abre una página grande para enfermería o el paciente.</translation>
    </message>
    <message>
        <source>Days are entered in the case of the lead pull or of a programming visit.</source>
        <translation>Los días se anotan en el caso del retiro de los electrodos o de una visita de programación.</translation>
    </message>
    <message>
        <source>average {score}</source>
        <translation>promedio {score}</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>sin anotación</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Día {number}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Pregunta {number} de {count}</translation>
    </message>
    <message>
        <source>Save the blank diary as PDF</source>
        <translation>Guardar el diario en blanco como PDF</translation>
    </message>
    <message>
        <source>Nothing was recorded of this file:</source>
        <translation>No se registró nada de este archivo:</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Days without a pain score: {days}.</source>
        <translation>Días sin puntuación de dolor: {days}.</translation>
    </message>
    <message>
        <source>The criteria are configured figures; what follows from them the physician decides.</source>
        <translation>Los criterios son cifras configuradas; lo que se deriva de ellas lo decide el médico.</translation>
    </message>
    <message>
        <source>This case belongs to no trial yet: record number, birth date and date of service say to which.</source>
        <translation>Este caso aún no pertenece a ninguna prueba: el número de expediente, la fecha de nacimiento y la fecha del servicio dicen a cuál.</translation>
    </message>
    <message>
        <source>from 1 case</source>
        <translation>de 1 caso</translation>
    </message>
    <message>
        <source>from {count} cases</source>
        <translation>de {count} casos</translation>
    </message>
    <message>
        <source>Program shown</source>
        <translation>Programa mostrado</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>Another trial</source>
        <translation>Otra prueba</translation>
    </message>
    <message>
        <source>Two programs side by side</source>
        <translation>Dos programas lado a lado</translation>
    </message>
    <message>
        <source>Two trials side by side</source>
        <translation>Dos pruebas lado a lado</translation>
    </message>
    <message>
        <source>Gathering the trial…</source>
        <translation>Reuniendo los datos de la prueba…</translation>
    </message>
    <message>
        <source>Save the summary…</source>
        <translation>Guardar el resumen…</translation>
    </message>
    <message>
        <source>Save the whole log…</source>
        <translation>Guardar el registro completo…</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Volver al caso</translation>
    </message>
    <message>
        <source>Decision of the physician</source>
        <translation>Decisión del médico</translation>
    </message>
    <message>
        <source>Not documented yet; it is recorded in the case of the lead pull.</source>
        <translation>Aún no documentada; se registra en el caso del retiro de los electrodos.</translation>
    </message>
    <message>
        <source>leads placed on {day}</source>
        <translation>electrodos colocados el {day}</translation>
    </message>
    <message>
        <source>1 case of this patient cannot be read</source>
        <translation>1 caso de este paciente no se puede leer</translation>
    </message>
    <message>
        <source>{count} cases of this patient cannot be read</source>
        <translation>{count} casos de este paciente no se pueden leer</translation>
    </message>
    <message>
        <source>{decision}. Decided by {who}. {why}</source>
        <translation>{decision}. Decidido por {who}. {why}</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Electrodos</translation>
    </message>
    <message>
        <source>Pain and paraesthesia</source>
        <translation>Dolor y parestesia</translation>
    </message>
    <message>
        <source>Leads on AP views</source>
        <translation>Electrodos en las vistas AP</translation>
    </message>
    <message>
        <source>Pain by day</source>
        <translation>Dolor por día</translation>
    </message>
    <message>
        <source>Sleep, activity, opioids</source>
        <translation>Sueño, actividad, opioides</translation>
    </message>
    <message>
        <source>Impedances</source>
        <translation>Impedancias</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Enfermería</translation>
    </message>
    <message>
        <source>Proceduralist</source>
        <translation>Intervencionista</translation>
    </message>
    <message>
        <source>Fellow</source>
        <translation>Médico en subespecialidad</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Residente</translation>
    </message>
    <message>
        <source>Technologist</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Sedation observer</source>
        <translation>Observador de la sedación</translation>
    </message>
    <message>
        <source>Who is entering</source>
        <translation>Quién registra</translation>
    </message>
    <message>
        <source>Enter as this person</source>
        <translation>Registrar como esta persona</translation>
    </message>
    <message>
        <source>Name as it stands on entries</source>
        <translation>Nombre como consta en las entradas</translation>
    </message>
    <message>
        <source>Who is entering?</source>
        <translation>¿Quién registra?</translation>
    </message>
    <message>
        <source>Each entry from now on carries this name and role. Choosing records nothing.</source>
        <translation>Cada entrada desde ahora lleva este nombre y función. Elegir no registra nada.</translation>
    </message>
    <message>
        <source>‹ Back to the note</source>
        <translation>‹ Volver a la nota</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>Mine: {count}</source>
        <translation>Lo mío: {count}</translation>
    </message>
    <message>
        <source>Only what is missing in my sections: {count}</source>
        <translation>Solo lo que falta en mis secciones: {count}</translation>
    </message>
    <message>
        <source>{place}, {count} missing, open</source>
        <translation>{place}, faltan {count}, abierto</translation>
    </message>
    <message>
        <source>{place}, {count} missing, closed</source>
        <translation>{place}, faltan {count}, cerrado</translation>
    </message>
    <message>
        <source>Next: {label}</source>
        <translation>Siguiente: {label}</translation>
    </message>
    <message>
        <source>None of it is in your sections.</source>
        <translation>Nada de ello está en sus secciones.</translation>
    </message>
    <message>
        <source>In the way of signing</source>
        <translation>Impide firmar</translation>
    </message>
    <message>
        <source>Go to {label}</source>
        <translation>Ir a {label}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Follow-up: {count} overdue</source>
        <translation>Seguimiento: {count} vencidos</translation>
    </message>
    <message>
        <source>Show: {words}</source>
        <translation>Mostrar: {words}</translation>
    </message>
    <message>
        <source>Search name, MRN, procedure, target</source>
        <translation>Buscar nombre, expediente, procedimiento, objetivo</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Aún no hay casos</translation>
    </message>
    <message>
        <source>Start a case for a patient, or open images first and start the case from them.</source>
        <translation>Empiece un caso para un paciente, o abra primero imágenes y empiece el caso desde ellas.</translation>
    </message>
    <message>
        <source>You can also drop image files or folders anywhere on this window.</source>
        <translation>También puede soltar archivos o carpetas de imágenes en cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Mostrar todos los casos</translation>
    </message>
    <message>
        <source>These pages cannot be read; nothing was printed.</source>
        <translation>Estas páginas no se pueden leer; no se imprimió nada.</translation>
    </message>
    <message>
        <source>The printer does not answer; nothing was printed.</source>
        <translation>La impresora no responde; no se imprimió nada.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer; nothing was printed.</source>
        <translation>No hay impresora configurada en este equipo; no se imprimió nada.</translation>
    </message>
    <message>
        <source>Check the printer.</source>
        <translation>Revise la impresora.</translation>
    </message>
    <message>
        <source>Save as PDF instead, or have a printer added to the system.</source>
        <translation>Guarde como PDF, o pida que se añada una impresora al sistema.</translation>
    </message>
    <message>
        <source>The printer stopped after page {number}.</source>
        <translation>La impresora se detuvo después de la página {number}.</translation>
    </message>
    <message>
        <source>{height} mm instead of {wanted} mm for {metres} m</source>
        <translation>{height} mm en lugar de {wanted} mm para {metres} m</translation>
    </message>
    <message>
        <source>This window is small: small letters are {lacking}.</source>
        <translation>Esta ventana es pequeña: las letras minúsculas miden {lacking}.</translation>
    </message>
    <message>
        <source>This is the language of the screen from the next start of procroom.</source>
        <translation>Este es el idioma de la pantalla desde el próximo inicio de procroom.</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>IZQUIERDO</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>DERECHO</translation>
    </message>
    <message>
        <source>BILATERAL</source>
        <translation>BILATERAL</translation>
    </message>
    <message>
        <source>MIDLINE</source>
        <translation>LÍNEA MEDIA</translation>
    </message>
    <message>
        <source>Kept as the usual of {person}: {count} facts. Next time one tap records them.</source>
        <translation>Conservado como lo habitual de {person}: {count} datos. La próxima vez un toque los registra.</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>en bucle</translation>
    </message>
    <message>
        <source>back and forth</source>
        <translation>ida y vuelta</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>Now: {mode}</source>
        <translation>Ahora: {mode}</translation>
    </message>
    <message>
        <source>slices</source>
        <translation>cortes</translation>
    </message>
    <message>
        <source>DSA, mask frame {number}</source>
        <translation>DSA, cuadro de máscara {number}</translation>
    </message>
    <message>
        <source>Display not calibrated; orientation per {orientation}; verify with marker.</source>
        <translation>Pantalla sin calibrar; orientación según {orientation}; verificar con marcador.</translation>
    </message>
    <message>
        <source>assumed object plane</source>
        <translation>plano objeto supuesto</translation>
    </message>
    <message>
        <source>isocenter plane</source>
        <translation>plano del isocentro</translation>
    </message>
    <message>
        <source>patient support plane</source>
        <translation>plano de la mesa del paciente</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Cuadro</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>DSA, mask frame {number} (this frame)</source>
        <translation>DSA, cuadro de máscara {number} (este cuadro)</translation>
    </message>
    <message>
        <source>room setting {orientation}</source>
        <translation>ajuste de la sala {orientation}</translation>
    </message>
    <message>
        <source>Angles {parts} (device)</source>
        <translation>Ángulos {parts} (equipo)</translation>
    </message>
    <message>
        <source>born {born}</source>
        <translation>nac. {born}</translation>
    </message>
    <message>
        <source>ID {mrn}</source>
        <translation>ID {mrn}</translation>
    </message>
    <message>
        <source>no patient ID</source>
        <translation>sin ID del paciente</translation>
    </message>
    <message>
        <source>DICOM {stated}</source>
        <translation>DICOM {stated}</translation>
    </message>
    <message>
        <source>DICOM not stated</source>
        <translation>DICOM no consta</translation>
    </message>
    <message>
        <source>primary {primary}°</source>
        <translation>primario {primary}°</translation>
    </message>
    <message>
        <source>secondary {secondary}°</source>
        <translation>secundario {secondary}°</translation>
    </message>
    <message>
        <source>Lengths: mm inside ultrasound regions only</source>
        <translation>Longitudes: mm solo dentro de las regiones de ecografía</translation>
    </message>
    <message>
        <source>Not calibrated: lengths in px</source>
        <translation>Sin calibrar: longitudes en px</translation>
    </message>
    <message>
        <source>Patient name not stated</source>
        <translation>Nombre del paciente no consta</translation>
    </message>
    <message>
        <source>Zoom {zoom} %</source>
        <translation>Zoom {zoom} %</translation>
    </message>
    <message>
        <source>No images are open</source>
        <translation>No hay imágenes abiertas</translation>
    </message>
    <message>
        <source>Files and folders can also be dropped anywhere on this window.</source>
        <translation>También se pueden soltar archivos y carpetas en cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <source>Newest of this patient</source>
        <translation>Más recientes del paciente</translation>
    </message>
    <message>
        <source>in the folder “{folder}”</source>
        <translation>en la carpeta «{folder}»</translation>
    </message>
    <message>
        <source>Open the newest images of this patient from {folder}</source>
        <translation>Abrir las imágenes más recientes de este paciente de {folder}</translation>
    </message>
    <message>
        <source>1 file is not shown</source>
        <translation>1 archivo no se muestra</translation>
    </message>
    <message>
        <source>{count} files are not shown</source>
        <translation>{count} archivos no se muestran</translation>
    </message>
    <message>
        <source>Files that are not shown</source>
        <translation>Archivos que no se muestran</translation>
    </message>
    <message>
        <source>Remark: {text}</source>
        <translation>Observación: {text}</translation>
    </message>
    <message>
        <source>key images: {count}, frames with marks: {marked}</source>
        <translation>imágenes clave: {count}, cuadros con marcas: {marked}</translation>
    </message>
    <message>
        <source>{name} cannot be shown</source>
        <translation>{name} no se puede mostrar</translation>
    </message>
    <message>
        <source>Frame {number}: {name}.</source>
        <translation>Cuadro {number}: {name}.</translation>
    </message>
    <message>
        <source>Export the file again from the device, or open another one.</source>
        <translation>Exporte el archivo de nuevo desde el equipo, o abra otro.</translation>
    </message>
    <message>
        <source>Left and right of the picture will be swapped on this screen. The stored image stays as it is, and a badge stays on the picture. Verify the side with a marker.</source>
        <translation>La izquierda y la derecha de la imagen se intercambiarán en esta pantalla. La imagen guardada queda como está, y un distintivo queda sobre la imagen. Verifique el lado con un marcador.</translation>
    </message>
    <message>
        <source>Images that name another patient are not shown until you answer</source>
        <translation>Las imágenes que nombran a otro paciente no se muestran hasta que responda</translation>
    </message>
    <message>
        <source>Lesion bands are hidden; views saved now are printed without them.</source>
        <translation>Las bandas de lesión están ocultas; las vistas guardadas ahora se imprimen sin ellas.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Save this view as</source>
        <translation>Guardar esta vista como</translation>
    </message>
    <message>
        <source>Nothing to save: no frame with a SOP Instance UID is on screen.</source>
        <translation>Nada que guardar: no hay en pantalla un cuadro con SOP Instance UID.</translation>
    </message>
    <message>
        <source>A colour picture has no window.</source>
        <translation>Una imagen en color no tiene ventana de grises.</translation>
    </message>
    <message>
        <source>Lesion bands are shown.</source>
        <translation>Las bandas de lesión se muestran.</translation>
    </message>
    <message>
        <source>Nothing to save: no picture is on screen.</source>
        <translation>Nada que guardar: no hay imagen en pantalla.</translation>
    </message>
    <message>
        <source>Mirror the picture?</source>
        <translation>¿Reflejar la imagen?</translation>
    </message>
    <message>
        <source>Mirror left-right</source>
        <translation>Reflejar izquierda-derecha</translation>
    </message>
    <message>
        <source>Not calibrated: contacts not drawn</source>
        <translation>Sin calibrar: no se dibujan los contactos</translation>
    </message>
    <message>
        <source>Spacing of the contacts not documented: not drawn</source>
        <translation>Separación de los contactos no documentada: no se dibujan</translation>
    </message>
    <message>
        <source>Contacts to scale, as if in the image plane</source>
        <translation>Contactos a escala, como si estuvieran en el plano de la imagen</translation>
    </message>
    <message>
        <source>Contacts as tapped, those between evenly spaced</source>
        <translation>Contactos según lo marcado; los intermedios, a distancias iguales</translation>
    </message>
    <message>
        <source>Contacts of the lead not documented: not drawn</source>
        <translation>Contactos del electrodo no documentados: no se dibujan</translation>
    </message>
    <message>
        <source>More taps than the lead has contacts: not drawn</source>
        <translation>Más toques que contactos tiene el electrodo: no se dibujan</translation>
    </message>
    <message>
        <source>subtraction</source>
        <translation>sustracción</translation>
    </message>
    <message>
        <source>Subtraction, by this frame</source>
        <translation>Sustracción, según este cuadro</translation>
    </message>
    <message>
        <source>Not calibrated: lesion not drawn</source>
        <translation>Sin calibrar: lesión no dibujada</translation>
    </message>
    <message>
        <source>length as if in the image plane</source>
        <translation>longitud como si estuviera en el plano de la imagen</translation>
    </message>
    <message>
        <source>Needle seen end-on: lesion not drawn</source>
        <translation>Aguja vista de punta: lesión no dibujada</translation>
    </message>
    <message>
        <source>to scale</source>
        <translation>a escala</translation>
    </message>
    <message>
        <source>to scale ± {percent} %</source>
        <translation>a escala ± {percent} %</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>sin calibrar</translation>
    </message>
    <message>
        <source>{rate} fps, {source}</source>
        <translation>{rate} c/s, {source}</translation>
    </message>
    <message>
        <source>rate not recorded; {rate} fps assumed</source>
        <translation>frecuencia no registrada; se suponen {rate} c/s</translation>
    </message>
    <message>
        <source>{rate}, shown ×{speed}</source>
        <translation>{rate}, mostrado ×{speed}</translation>
    </message>
    <message>
        <source>This file carries no SOP Instance UID: a mark could not be bound to it.</source>
        <translation>Este archivo no lleva SOP Instance UID: una marca no podría vincularse a él.</translation>
    </message>
    <message>
        <source>Measurements are switched off at this site: labels and arrows only.</source>
        <translation>Las mediciones están desactivadas en este centro: solo etiquetas y flechas.</translation>
    </message>
    <message>
        <source>{hint}: arrow keys move the cross, Enter sets the point</source>
        <translation>{hint}: las flechas mueven la cruz, Intro fija el punto</translation>
    </message>
    <message>
        <source>series without description</source>
        <translation>serie sin descripción</translation>
    </message>
    <message>
        <source>{count} slices</source>
        <translation>{count} cortes</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <translation>{count} cuadros</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no legible</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>1 file not shown: why</source>
        <translation>1 archivo no mostrado: por qué</translation>
    </message>
    <message>
        <source>{count} files not shown: why</source>
        <translation>{count} archivos no mostrados: por qué</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>1 file
not shown</source>
        <translation>1 archivo
no mostrado</translation>
    </message>
    <message>
        <source>{count} files
not shown</source>
        <translation>{count} archivos
no mostrados</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Study without description</source>
        <translation>Estudio sin descripción</translation>
    </message>
    <message>
        <source>Close these images</source>
        <translation>Cerrar estas imágenes</translation>
    </message>
    <message>
        <source>Keep them: it is the same patient</source>
        <translation>Conservarlas: es el mismo paciente</translation>
    </message>
    <message>
        <source>STOP: these images name another patient</source>
        <translation>ALTO: estas imágenes nombran a otro paciente</translation>
    </message>
    <message>
        <source>Different: {differs}.</source>
        <translation>Distinto: {differs}.</translation>
    </message>
    <message>
        <source>This case: {who}</source>
        <translation>Este caso: {who}</translation>
    </message>
    <message>
        <source>These images: {who}</source>
        <translation>Estas imágenes: {who}</translation>
    </message>
    <message>
        <source>◆ {count} saved</source>
        <translation>◆ {count} guardadas</translation>
    </message>
    <message>
        <source>on screen</source>
        <translation>en pantalla</translation>
    </message>
    <message>
        <source>Label of the mark</source>
        <translation>Etiqueta de la marca</translation>
    </message>
    <message>
        <source>Label, then Enter</source>
        <translation>Etiqueta, luego Intro</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Needle in hand: drag from skin entry to tip · Esc ends</source>
        <translation>Aguja en mano: arrastre de la piel a la punta · Esc termina</translation>
    </message>
    <message>
        <source>Needle: tap the tip</source>
        <translation>Aguja: toque la punta</translation>
    </message>
    <message>
        <source>Arrow: press at the tail, drag to the head</source>
        <translation>Flecha: pulse en la cola, arrastre hasta la punta</translation>
    </message>
    <message>
        <source>Arrow: tap where it points</source>
        <translation>Flecha: toque donde señala</translation>
    </message>
    <message>
        <source>Text: tap where the label goes</source>
        <translation>Texto: toque donde va la etiqueta</translation>
    </message>
    <message>
        <source>Distance: press at one end, drag to the other</source>
        <translation>Distancia: pulse en un extremo, arrastre hasta el otro</translation>
    </message>
    <message>
        <source>Distance: tap the other end</source>
        <translation>Distancia: toque el otro extremo</translation>
    </message>
    <message>
        <source>Angle: tap the end of the first line</source>
        <translation>Ángulo: toque el extremo de la primera línea</translation>
    </message>
    <message>
        <source>Angle: tap the corner</source>
        <translation>Ángulo: toque el vértice</translation>
    </message>
    <message>
        <source>Angle: tap the end of the second line</source>
        <translation>Ángulo: toque el extremo de la segunda línea</translation>
    </message>
    <message>
        <source>Lead: tap the contact at the tip</source>
        <translation>Electrodo: toque el contacto de la punta</translation>
    </message>
    <message>
        <source>Lead: tap another contact, in order; the last one twice</source>
        <translation>Electrodo: toque otro contacto, en orden; el último dos veces</translation>
    </message>
    <message>
        <source>Contrast: tap along its edge</source>
        <translation>Contraste: toque a lo largo de su borde</translation>
    </message>
    <message>
        <source>Contrast: tap on along its edge</source>
        <translation>Contraste: siga tocando a lo largo de su borde</translation>
    </message>
    <message>
        <source>Contrast: tap on along its edge; the first or last point again closes it</source>
        <translation>Contraste: siga por su borde; tocar de nuevo el primer o el último punto lo cierra</translation>
    </message>
    <message>
        <source>ROTATED {rotation}°</source>
        <translation>GIRADA {rotation}°</translation>
    </message>
    <message>
        <source>MIRRORED LEFT-RIGHT</source>
        <translation>REFLEJADA IZQUIERDA-DERECHA</translation>
    </message>
    <message>
        <source>No series here
Drag one from the strip below, or open one with Page Down.</source>
        <translation>Aquí no hay serie
Arrastre una desde la tira de abajo, o abra una con Av Pág.</translation>
    </message>
    <message>
        <source>Nothing to subtract from: no picture is on screen.</source>
        <translation>No hay de qué sustraer: no hay ninguna imagen en pantalla.</translation>
    </message>
    <message>
        <source>A mask can only be subtracted from grey pictures; this one is in colour.</source>
        <translation>Una máscara solo puede sustraerse de imágenes en escala de grises; esta es en color.</translation>
    </message>
    <message>
        <source>A mask can only be subtracted within a run of several frames; this is one frame only.</source>
        <translation>Una máscara solo puede sustraerse dentro de una serie de varios cuadros; aquí hay un solo cuadro.</translation>
    </message>
    <message>
        <source>A mask cannot be subtracted from pictures of this kind.</source>
        <translation>No se puede sustraer una máscara de imágenes de este tipo.</translation>
    </message>
    <message>
        <source>This frame is the mask. Go to another frame, then subtract it there.</source>
        <translation>Este cuadro es la máscara. Vaya a otro cuadro y sustráigala allí.</translation>
    </message>
    <message>
        <source>{name} cannot be shown
{error}</source>
        <translation>{name} no se puede mostrar
{error}</translation>
    </message>
    <message>
        <source>Image viewport</source>
        <translation>Visor de imágenes</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Subtraction is off.</source>
        <translation>La sustracción está desactivada.</translation>
    </message>
    <message>
        <source>Reading slice {number} of {count}…</source>
        <translation>Leyendo el corte {number} de {count}…</translation>
    </message>
    <message>
        <source>Reading frame {number} of {count}…</source>
        <translation>Leyendo el cuadro {number} de {count}…</translation>
    </message>
    <message>
        <source>Subtraction is on, mask frame {number}.</source>
        <translation>La sustracción está activada, cuadro de máscara {number}.</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Rango completo</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Hueso</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <translation>Partes blandas</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>Pulmón</translation>
    </message>
    <message>
        <source>{name}, {low} to {high} % of this frame</source>
        <translation>{name}, {low} a {high} % de este cuadro</translation>
    </message>
    <message>
        <source>{window}, inverted</source>
        <translation>{window}, invertida</translation>
    </message>
    <message>
        <source>full range of this frame</source>
        <translation>rango completo de este cuadro</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>ajustada a mano</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>colour, inverted</source>
        <translation>color, invertida</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation>Archivo {number}</translation>
    </message>
    <message>
        <source>table {name}</source>
        <translation>tabla {name}</translation>
    </message>
    <message>
        <source>left side of the head</source>
        <translation>lado izquierdo de la cabeza</translation>
    </message>
    <message>
        <source>right side of the head</source>
        <translation>lado derecho de la cabeza</translation>
    </message>
    <message>
        <source>left side of the neck</source>
        <translation>lado izquierdo del cuello</translation>
    </message>
    <message>
        <source>right side of the neck</source>
        <translation>lado derecho del cuello</translation>
    </message>
    <message>
        <source>left chest</source>
        <translation>pecho izquierdo</translation>
    </message>
    <message>
        <source>right chest</source>
        <translation>pecho derecho</translation>
    </message>
    <message>
        <source>left abdomen</source>
        <translation>abdomen izquierdo</translation>
    </message>
    <message>
        <source>right abdomen</source>
        <translation>abdomen derecho</translation>
    </message>
    <message>
        <source>left groin</source>
        <translation>ingle izquierda</translation>
    </message>
    <message>
        <source>right groin</source>
        <translation>ingle derecha</translation>
    </message>
    <message>
        <source>left thigh</source>
        <translation>muslo izquierdo</translation>
    </message>
    <message>
        <source>right thigh</source>
        <translation>muslo derecho</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>rodilla izquierda</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rodilla derecha</translation>
    </message>
    <message>
        <source>left shin</source>
        <translation>espinilla izquierda</translation>
    </message>
    <message>
        <source>right shin</source>
        <translation>espinilla derecha</translation>
    </message>
    <message>
        <source>left foot</source>
        <translation>pie izquierdo</translation>
    </message>
    <message>
        <source>right foot</source>
        <translation>pie derecho</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation>hombro izquierdo</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation>hombro derecho</translation>
    </message>
    <message>
        <source>left upper arm</source>
        <translation>brazo izquierdo</translation>
    </message>
    <message>
        <source>right upper arm</source>
        <translation>brazo derecho</translation>
    </message>
    <message>
        <source>left forearm</source>
        <translation>antebrazo izquierdo</translation>
    </message>
    <message>
        <source>right forearm</source>
        <translation>antebrazo derecho</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>mano izquierda</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>mano derecha</translation>
    </message>
    <message>
        <source>left upper back</source>
        <translation>parte alta izquierda de la espalda</translation>
    </message>
    <message>
        <source>right upper back</source>
        <translation>parte alta derecha de la espalda</translation>
    </message>
    <message>
        <source>left low back</source>
        <translation>zona lumbar izquierda</translation>
    </message>
    <message>
        <source>right low back</source>
        <translation>zona lumbar derecha</translation>
    </message>
    <message>
        <source>left buttock</source>
        <translation>nalga izquierda</translation>
    </message>
    <message>
        <source>right buttock</source>
        <translation>nalga derecha</translation>
    </message>
    <message>
        <source>left calf</source>
        <translation>pantorrilla izquierda</translation>
    </message>
    <message>
        <source>right calf</source>
        <translation>pantorrilla derecha</translation>
    </message>
    <message>
        <source>left heel</source>
        <translation>talón izquierdo</translation>
    </message>
    <message>
        <source>right heel</source>
        <translation>talón derecho</translation>
    </message>
    <message>
        <source>back, {where}, cell {number}</source>
        <translation>espalda, {where}, celda {number}</translation>
    </message>
    <message>
        <source>front, {where}, cell {number}</source>
        <translation>frente, {where}, celda {number}</translation>
    </message>
    <message>
        <source>{cell}: painted</source>
        <translation>{cell}: pintada</translation>
    </message>
    <message>
        <source>{cell}: empty</source>
        <translation>{cell}: vacía</translation>
    </message>
    <message>
        <source>Body chart. Arrow keys go to the next cell, Space paints it or takes it away.</source>
        <translation>Esquema corporal. Las flechas van a la celda siguiente; la barra espaciadora la pinta o la quita.</translation>
    </message>
    <message>
        <source>Documentation aid. Not for diagnosis. Not for needle guidance. Not a monitor or alarm.</source>
        <translation>Ayuda para documentar. No para diagnóstico ni guía de aguja. No es monitor ni alarma.</translation>
    </message>
    <message>
        <source>Pictures: display not calibrated; orientation per DICOM or room setting; verify with marker.</source>
        <translation>Imágenes: pantalla sin calibrar; orientación según DICOM o ajuste de la sala; verificar con marcador.</translation>
    </message>
    <message>
        <source>Rules: as shipped until this practice's medical director has reviewed and signed off each pack.</source>
        <translation>Reglas: originales hasta que la dirección médica de este centro haya revisado y aprobado cada paquete.</translation>
    </message>
    <message>
        <source>Notes: verify before signing. Codes: suggestion for coder review.</source>
        <translation>Notas: verificar antes de firmar. Códigos: propuesta para revisión por codificación.</translation>
    </message>
    <message>
        <source>Time: {now} (UTC{zone})</source>
        <translation>Hora: {now} (UTC{zone})</translation>
    </message>
    <message>
        <source>After signing the note cannot be changed; addenda can follow.</source>
        <translation>Después de firmar la nota no puede cambiarse; pueden seguir adendas.</translation>
    </message>
    <message>
        <source>Whoever receives it is told that it is not signed and may still change. The release, with name and reason, stays in the record for good.</source>
        <translation>A quien lo reciba se le dice que no está firmado y aún puede cambiar. La salida, con nombre y motivo, queda para siempre en el registro.</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>Firmar la nota</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Sign as {name}, {role}</source>
        <translation>Firmar como {name}, {role}</translation>
    </message>
    <message>
        <source>Withdraw this note</source>
        <translation>Retirar esta nota</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Adenda</translation>
    </message>
    <message>
        <source>For a note that should not be: another patient's, or written twice. It stays readable and says on every page that it is withdrawn; nothing can follow it. A wrong fact is put right in an addendum.</source>
        <translation>Para una nota que no debería existir: de otro paciente, o escrita dos veces. Sigue legible y dice en cada página que está retirada; nada puede seguirla. Un dato erróneo se corrige en una adenda.</translation>
    </message>
    <message>
        <source>The signed note stays as it is; this text is printed after it.</source>
        <translation>La nota firmada queda como está; este texto se imprime después.</translation>
    </message>
    <message>
        <source>Send unsigned</source>
        <translation>Enviar sin firmar</translation>
    </message>
    <message>
        <source>Why it leaves unsigned</source>
        <translation>Por qué sale sin firmar</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Anular alerta</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Record the override</source>
        <translation>Registrar la anulación</translation>
    </message>
    <message>
        <source>Sign off a rule pack</source>
        <translation>Aprobar un paquete de reglas</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Nombre de quien firma</translation>
    </message>
    <message>
        <source>Withdraw the note</source>
        <translation>Retirar la nota</translation>
    </message>
    <message>
        <source>Add an addendum</source>
        <translation>Añadir una adenda</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Add addendum</source>
        <translation>Añadir adenda</translation>
    </message>
    <message>
        <source>Desktop assistant of the interventional pain procedure room.</source>
        <translation>Asistente de escritorio de la sala de intervencionismo del dolor.</translation>
    </message>
    <message>
        <source>Cases are kept in {store}</source>
        <translation>Los casos se guardan en {store}</translation>
    </message>
    <message>
        <source>Apache License 2.0. Typeface Noto Sans, SIL Open Font License 1.1.</source>
        <translation>Licencia Apache 2.0. Tipografía Noto Sans, SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Why it leaves unsigned, at least {number} characters</source>
        <translation>Por qué sale sin firmar, al menos {number} caracteres</translation>
    </message>
    <message>
        <source>In your own words, at least {number} characters</source>
        <translation>Con sus propias palabras, al menos {number} caracteres</translation>
    </message>
    <message>
        <source>Printed in the note under deviations; after signing it cannot be changed.</source>
        <translation>Se imprime en la nota entre las desviaciones; después de firmar no puede cambiarse.</translation>
    </message>
    <message>
        <source>I have reviewed its figures and sources and take them for use in this practice.</source>
        <translation>He revisado sus cifras y fuentes y las acepto para su uso en este centro.</translation>
    </message>
    <message>
        <source>Role, e.g. Medical director</source>
        <translation>Función, p. ej. dirección médica</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Configured minimum {minimum}, counted from the last dose taken.</source>
        <translation>Mínimo configurado {minimum}, contado desde la última dosis tomada.</translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <translation>Cancelar: {title}</translation>
    </message>
    <message>
        <source>{title}: {done} of {total}</source>
        <translation>{title}: {done} de {total}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>faltan {count}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Without the usual</source>
        <translation>Sin lo habitual</translation>
    </message>
    <message>
        <source>Next: {target}</source>
        <translation>Siguiente: {target}</translation>
    </message>
    <message>
        <source>Begin another planned target</source>
        <translation>Empezar otro objetivo planificado</translation>
    </message>
    <message>
        <source>Begin the next target without the usual set-up</source>
        <translation>Comenzar el siguiente objetivo sin la preparación habitual</translation>
    </message>
    <message>
        <source>{what}: now</source>
        <translation>{what}: ahora</translation>
    </message>
    <message>
        <source>needle and drugs as at {target}</source>
        <translation>aguja y fármacos como en {target}</translation>
    </message>
    <message>
        <source>1 more planned</source>
        <translation>1 más planificado</translation>
    </message>
    <message>
        <source>{count} more planned</source>
        <translation>{count} más planificados</translation>
    </message>
    <message>
        <source>the last of the plan</source>
        <translation>el último del plan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>born {born} ({years} y)</source>
        <translation>nac. {born} ({years} a)</translation>
    </message>
    <message>
        <source>STOP  {warning}</source>
        <translation>ALTO  {warning}</translation>
    </message>
    <message>
        <source>born: not documented</source>
        <translation>nacimiento: no documentado</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Saved {time} · 1 entry</source>
        <translation>Guardado {time} · 1 entrada</translation>
    </message>
    <message>
        <source>Saved {time} · {count} entries</source>
        <translation>Guardado {time} · {count} entradas</translation>
    </message>
    <message>
        <source>NOT SAVED: {text}</source>
        <translation>NO GUARDADO: {text}</translation>
    </message>
    <message>
        <source>Undo: nothing</source>
        <translation>Deshacer: nada</translation>
    </message>
    <message>
        <source>Redo: nothing</source>
        <translation>Rehacer: nada</translation>
    </message>
    <message>
        <source>MRN {mrn}</source>
        <translation>Exp. {mrn}</translation>
    </message>
    <message>
        <source>MRN not documented</source>
        <translation>Expediente no documentado</translation>
    </message>
    <message>
        <source>+ {count} more</source>
        <translation>+ {count} más</translation>
    </message>
    <message>
        <source>Target not planned yet</source>
        <translation>Objetivo aún no planificado</translation>
    </message>
    <message>
        <source>role not said</source>
        <translation>función no indicada</translation>
    </message>
    <message>
        <source>Entering: {words}</source>
        <translation>Registra: {words}</translation>
    </message>
    <message>
        <source>Enter as {words}</source>
        <translation>Registrar como {words}</translation>
    </message>
    <message>
        <source>No needle position yet</source>
        <translation>Aún no hay posición de la aguja</translation>
    </message>
    <message>
        <source>Working on</source>
        <translation>Trabajando en</translation>
    </message>
    <message>
        <source>{words}   {at} of {count}</source>
        <translation>{words}   {at} de {count}</translation>
    </message>
    <message>
        <source>Add a target to work on</source>
        <translation>Añadir un objetivo en que trabajar</translation>
    </message>
    <message>
        <source>Working on: choose</source>
        <translation>Trabajando en: elegir</translation>
    </message>
    <message>
        <source>Back to {title}</source>
        <translation>Volver a {title}</translation>
    </message>
    <message>
        <source>On to {title}</source>
        <translation>Seguir a {title}</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Mostrar: {what}</translation>
    </message>
    <message>
        <source>Show {first} to {last} {part}</source>
        <translation>Mostrar {first} a {last} {part}</translation>
    </message>
    <message>
        <source>now the side</source>
        <translation>ahora el lado</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation>en {place}</translation>
    </message>
    <message>
        <source>supplied by {nerves}</source>
        <translation>inervado por {nerves}</translation>
    </message>
    <message>
        <source>now the level</source>
        <translation>ahora el nivel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Proced.</source>
        <translation>Proced.</translation>
    </message>
    <message>
        <source>Recov.</source>
        <translation>Recup.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguim.</translation>
    </message>
    <message>
        <source>ready to sign</source>
        <translation>lista para firmar</translation>
    </message>
    <message>
        <source>{moment} (time of the entry)</source>
        <translation>{moment} (hora de la entrada)</translation>
    </message>
    <message>
        <source>Times of the procedure</source>
        <translation>Horas del procedimiento</translation>
    </message>
    <message>
        <source>born {born}{gap}MRN {mrn}</source>
        <translation>nac. {born}{gap}Exp. {mrn}</translation>
    </message>
</context>
</TS>

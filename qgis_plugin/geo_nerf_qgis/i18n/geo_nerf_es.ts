<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>GeoNerf</name>
    <message>
      <location filename="../dock/area.py" />
      <source>The layer has no polygon.</source>
      <translation>La capa no tiene ningún polígono.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <location filename="../dock/new_survey.py" />
      <source>Area of the cloud</source>
      <translation>Área de la nube</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Click the corners on the map; a right click closes the area.</source>
      <translation>Haga clic en los vértices en el mapa; un clic derecho cierra el área.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <location filename="../dock/words.py" />
      <source>Draw the area on the map, or choose a polygon layer.</source>
      <translation>Dibuje el área en el mapa o elija una capa de polígonos.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Drawn on the map</source>
      <translation>Dibujada en el mapa</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Draw…</source>
      <translation>Dibujar…</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Its selected polygons, or all of them where none is selected.</source>
      <translation>Sus polígonos seleccionados, o todos si no hay ninguno seleccionado.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Polygons of a layer</source>
      <translation>Polígonos de una capa</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>What the point cloud is cut to; the rasters stay whole.</source>
      <translation>A qué se recorta la nube de puntos; los rásteres quedan enteros.</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <location filename="../dock/new_survey.py" />
      <location filename="../marks/survey_choice.py" />
      <source>Heights</source>
      <translation>Alturas</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <source>Heights above the ellipsoid</source>
      <translation>Alturas sobre el elipsoide</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <source>Heights above {0}</source>
      <translation>Alturas sobre {0}</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <location filename="../dock/form_layout.py" />
      <source>The coordinate reference system of all products: projected, in metres.</source>
      <translation>El sistema de coordenadas de todos los productos: proyectado, en metros.</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <source>What heights are above. Any EPSG code of a vertical system can be typed; its grid must be installed.</source>
      <translation>Referencia de las alturas. Se puede escribir cualquier código EPSG de un sistema vertical; su malla debe estar instalada.</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>Fetch the grid</source>
      <translation>Descargar la malla</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>Fetches it from the network into the folder where all programs look for grids.</source>
      <translation>La descarga de la red a la carpeta donde todos los programas buscan mallas.</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid could not be fetched. Is this computer connected to the network? The program says: {0}</source>
      <translation>No se pudo descargar la malla. ¿Está este ordenador conectado a la red? El programa dice: {0}</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid is being fetched: {0} %</source>
      <translation>Se está descargando la malla: {0} %</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid is being fetched…</source>
      <translation>Se está descargando la malla…</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid is fetched: a run can use it.</source>
      <translation>La malla está descargada: un proceso puede usarla.</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <location filename="../dock/run_words.py" />
      <source>The program ended without a word (status {0}).</source>
      <translation>El programa terminó sin dar un motivo (estado {0}).</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/form_layout.py" />
      <source>Drop a folder of photographs here.</source>
      <translation>Arrastre aquí una carpeta de fotografías.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../program/create_dialog.py" />
      <location filename="../tiles/log_window.py" />
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/runs.py" />
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/runs.py" />
      <source>Runs</source>
      <translation>Procesos</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/runs.py" />
      <source>Show layers</source>
      <translation>Mostrar capas</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../processing/algorithm.py" />
      <source>Survey</source>
      <translation>Levantamiento</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/words.py" />
      <source>The program geo-nerf was not found on this computer.</source>
      <translation>No se encontró el programa geo-nerf en este equipo.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>This QGIS has no 3-D views.</source>
      <translation>Este QGIS no tiene vistas 3D.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0} has no products to show: {1}</source>
      <translation>{0} no tiene productos que mostrar: {1}</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0} is finished.</source>
      <translation>{0} ha terminado.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0} layer</source>
      <translation>{0} capa</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0} layers</source>
      <translation>{0} capas</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <source>It holds a finished run: Start keeps it, and makes anew only what is set otherwise now.</source>
      <translation>Contiene un proceso terminado: Iniciar lo conserva y rehace solo lo que ahora está ajustado de otro modo.</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <source>It holds a run that is not finished: Start goes on with it.</source>
      <translation>Contiene un proceso sin terminar: Iniciar lo continúa.</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <source>It holds a run with another {0}: Start makes anew what depends on that.</source>
      <translation>Contiene un proceso con otro valor en {0}: Iniciar rehace lo que depende de ello.</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <source>“{0}”</source>
      <translation>«{0}»</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>All at once, one after the other, or in parts that are joined; the program chooses by their number.</source>
      <translation>Todas a la vez, una tras otra, o en partes que se unen; el programa elige según su número.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Altitudes are above</source>
      <translation>Altitudes sobre</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Another number gives another, equally valid, course of the training.</source>
      <translation>Otro número da otro curso del entrenamiento, igual de válido.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Cell of the mesh</source>
      <translation>Celda de la malla</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Check points</source>
      <translation>Puntos de comprobación</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <source>Classes of vegetation</source>
      <translation>Clases de vegetación</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Control</source>
      <translation>Control</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Correct positions and lenses of the cameras in the training.</source>
      <translation>Corregir posiciones y objetivos de las cámaras en el entrenamiento.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Correct the cameras</source>
      <translation>Corregir las cámaras</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Edge of the mesh's cells, in GSD. Larger cells make a smaller mesh.</source>
      <translation>Lado de las celdas de la malla, en GSD. Celdas mayores dan una malla menor.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <source>Entwine tiles of the cloud</source>
      <translation>Teselas Entwine de la nube</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Find the ground by</source>
      <translation>Hallar el suelo por</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Further products</source>
      <translation>Otros productos</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>How ground is found among the points of the cloud.</source>
      <translation>Cómo se halla el suelo entre los puntos de la nube.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Largest side of the photographs</source>
      <translation>Lado mayor de las fotografías</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Learning rate of the grids</source>
      <translation>Tasa de aprendizaje de las mallas</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Learning rate of the nets</source>
      <translation>Tasa de aprendizaje de las redes</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Least confidence</source>
      <translation>Confianza mínima</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Lower it where training went wrong.</source>
      <translation>Bájela si el entrenamiento falló.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Marks were measured on</source>
      <translation>Marcas medidas en</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Memory for photographs</source>
      <translation>Memoria para fotografías</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Memory that photographs take in the training, megabytes; more of them than fit take turns.</source>
      <translation>Memoria que ocupan las fotografías en el entrenamiento, megabytes; si no caben todas, se turnan.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Orient the photographs</source>
      <translation>Orientar las fotografías</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Output folder</source>
      <translation>Carpeta de salida</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <location filename="../layers/live.py" />
      <location filename="../layers/results.py" />
      <location filename="../marks/window.py" />
      <location filename="../processing/inspect_photographs.py" />
      <source>Photographs</source>
      <translation>Fotografías</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Photographs are shrunk to this side for the surface, pixels. Smaller ones need less time, memory and disk.</source>
      <translation>Las fotografías se reducen a este lado para la superficie, píxeles. Más pequeñas necesitan menos tiempo, memoria y disco.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Points under this confidence, 0 to 1, are left out: a lower one gives more points and more noise.</source>
      <translation>Los puntos por debajo de esta confianza, de 0 a 1, se omiten: una menor da más puntos y más ruido.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Quality</source>
      <translation>Calidad</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Random seed</source>
      <translation>Semilla aleatoria</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Reference system</source>
      <translation>Sistema de referencia</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Terrain model</source>
      <translation>Modelo del terreno</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <source>Web map tiles (MBTiles)</source>
      <translation>Teselas de mapa web (MBTiles)</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>What the photographs' altitudes are above. Choose it where the tags do not say so and you know it.</source>
      <translation>Sobre qué son las altitudes de las fotografías. Elíjalo si los metadatos no lo dicen y usted lo sabe.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Whether the control file's marks were measured on pictures of another size than the photographs.</source>
      <translation>Si las marcas del archivo de control se midieron en imágenes de otro tamaño que las fotografías.</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Looking at the photographs…</source>
      <translation>Leyendo las fotografías…</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Puts the run into the queue; it works beside QGIS, and can be stopped and resumed.</source>
      <translation>Pone la ejecución en la cola; trabaja junto a QGIS y se puede detener y reanudar.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>A new folder for this run, or the folder of an earlier run of these photographs, which then goes on.</source>
      <translation>Una carpeta nueva para esta ejecución, o la de una ejecución anterior de estas fotografías, que entonces continúa.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>About the photographs</source>
      <translation>Sobre las fotografías</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Click surveyed points of a layer on the photographs; the marks go into the control file.</source>
      <translation>Haga clic en las fotografías sobre los puntos medidos de una capa; las marcas van al archivo de puntos de control.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Control points</source>
      <translation>Puntos de control</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <location filename="../marks/window.py" />
      <location filename="../processing/reconstruct.py" />
      <source>Control points (*.txt);;All files (*)</source>
      <translation>Puntos de control (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Draft and Fine are for computers without a graphics card, Standard and High for one of NVIDIA.</source>
      <translation>Borrador y Fina son para equipos sin tarjeta gráfica; Estándar y Alta, para una de NVIDIA.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Find the program geo-nerf on this computer, or set it up.</source>
      <translation>Buscar el programa geo-nerf en este equipo o instalarlo.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Folder for the products</source>
      <translation>Carpeta para los productos</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/reconstruct.py" />
      <source>Folder of photographs</source>
      <translation>Carpeta de fotografías</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Mark on photographs…</source>
      <translation>Marcar en fotografías…</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>More such points that are measured in the result and never used for it: they tell how exact it is.</source>
      <translation>Más puntos así, que se miden en el resultado y nunca se usan para él: dicen cuán exacto es.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Open the description of this form.</source>
      <translation>Abrir la descripción de este formulario.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Set up geo-nerf…</source>
      <translation>Instalar geo-nerf…</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Start</source>
      <translation>Iniciar</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Surveyed points and their marks on photographs, as in OpenDroneMap's gcp_list.txt.</source>
      <translation>Puntos medidos y sus marcas en las fotografías, como en gcp_list.txt de OpenDroneMap.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>The folder of one flight, or of several over the same place; subfolders are read too.</source>
      <translation>La carpeta de un vuelo, o de varios sobre el mismo lugar; también se leen las subcarpetas.</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>a cloth laid over it from below (CSF)</source>
      <translation>una tela puesta desde abajo (CSF)</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>all at once</source>
      <translation>todas a la vez</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>as the quality says</source>
      <translation>según la calidad</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>as their number asks for</source>
      <translation>según pida su número</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>in parts</source>
      <translation>en partes</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>its shape in growing windows (PMF)</source>
      <translation>su forma en ventanas crecientes (PMF)</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>its slope (SMRF)</source>
      <translation>su pendiente (SMRF)</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>nothing: no classes</source>
      <translation>nada: sin clases</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>one after the other</source>
      <translation>una tras otra</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>pictures of another size, which is found out</source>
      <translation>imágenes de otro tamaño, que se averigua</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <location filename="../marks/words.py" />
      <source>the ellipsoid</source>
      <translation>el elipsoide</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>the geoid</source>
      <translation>el geoide</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>the take-off point</source>
      <translation>el punto de despegue</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>these photographs</source>
      <translation>estas fotografías</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>what the tags say</source>
      <translation>lo que dicen los metadatos</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>A library of the program broke down. Resume goes on from here; please send the error report.</source>
      <translation>Una biblioteca del programa falló. «Reanudar» continúa desde aquí; envíe por favor el informe de error.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the area {0} is gone.</source>
      <translation>No puede continuar: el área {0} ya no existe.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the check point file {0} is gone.</source>
      <translation>No puede continuar: el archivo de puntos de comprobación {0} ya no existe.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the control file {0} is gone.</source>
      <translation>No puede continuar: el archivo de puntos de control {0} ya no existe.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the photographs are gone from {0}</source>
      <translation>No puede continuar: las fotografías ya no están en {0}</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the preset {0} is gone.</source>
      <translation>No puede continuar: el ajuste predefinido {0} ya no existe.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>The disk of its folder is not there: {0}</source>
      <translation>El disco de su carpeta no está: {0}</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>The program was ended from outside (signal {0}), often for want of memory. Resume goes on from here.</source>
      <translation>El programa fue terminado desde fuera (señal {0}), a menudo por falta de memoria. «Reanudar» continúa desde aquí.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>at work in another program</source>
      <translation>en curso en otro programa</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>interrupted</source>
      <translation>interrumpido</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>3-D view</source>
      <translation>Vista 3D</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Copy error report</source>
      <translation>Copiar informe de error</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Its folder stays as it is.</source>
      <translation>Su carpeta se queda como está.</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>No run yet.</source>
      <translation>Ningún proceso todavía.</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Remove from list</source>
      <translation>Quitar de la lista</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <location filename="../running/offers.py" />
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>about {0} left</source>
      <translation>aprox. {0} restantes</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>2 CPU cores</source>
      <translation>2 núcleos de CPU</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>A run into this folder is at work or waits.</source>
      <translation>Un proceso hacia esta carpeta está en marcha o en espera.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>A run needs three photographs or more that overlap.</source>
      <translation>Una ejecución necesita tres o más fotografías con solape.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Choose the coordinate reference system of the products.</source>
      <translation>Elija el sistema de referencia de coordenadas de los productos.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Choose the folder of photographs, or drop it here.</source>
      <translation>Elija la carpeta de fotografías o arrástrela aquí.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Choose the folder the products go to.</source>
      <translation>Elija la carpeta de destino de los productos.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Contours</source>
      <translation>Curvas de nivel</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Fine</source>
      <translation>Fina</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>GSD {0} cm</source>
      <translation>GSD {0} cm</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Give the whole path of the output folder; this one depends on where QGIS was started.</source>
      <translation>Indique la ruta completa de la carpeta de salida; esta depende de dónde se inició QGIS.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <source>Height above the ground</source>
      <translation>Altura sobre el terreno</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>High</source>
      <translation>Alta</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Lines of equal height, as vectors.</source>
      <translation>Líneas de igual altura, como vectores.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Making products</source>
      <translation>Creando productos</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Matching photographs</source>
      <translation>Emparejando fotografías</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>No GNSS positions: control points are needed.</source>
      <translation>Sin posiciones GNSS: hacen falta puntos de control.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Orienting photographs</source>
      <translation>Orientando fotografías</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Other photographs than before, so these fields were set back: {0}.</source>
      <translation>Fotografías distintas de las anteriores; por eso se restablecieron estos campos: {0}.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Points of plants get classes by height and colour.</source>
      <translation>Los puntos de plantas reciben clases según altura y color.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Preparing photographs</source>
      <translation>Preparando fotografías</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Reading photographs</source>
      <translation>Leyendo fotografías</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Slope</source>
      <translation>Pendiente</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Standard</source>
      <translation>Estándar</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Starting</source>
      <translation>Iniciando</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Taking points from the surface</source>
      <translation>Tomando puntos de la superficie</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Textured mesh</source>
      <translation>Malla con textura</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The bare ground as a raster, without what stands on it.</source>
      <translation>El suelo desnudo como ráster, sin lo que hay encima.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The check point file cannot be used; below “Check points” it says why.</source>
      <translation>El archivo de puntos de comprobación no se puede usar; debajo de «Puntos de comprobación» se dice por qué.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The check point file does not exist.</source>
      <translation>El archivo de puntos de comprobación no existe.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The cloud as a folder that viewers load piece by piece.</source>
      <translation>La nube como carpeta que los visores cargan por partes.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The control file cannot be used; below “Control” it says why.</source>
      <translation>El archivo de puntos de control no se puede usar; debajo de «Control» se dice por qué.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The control file does not exist.</source>
      <translation>El archivo de puntos de control no existe.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The disk of the output folder has too little space for this run.</source>
      <translation>El disco de la carpeta de salida no tiene espacio suficiente para este proceso.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The folder of photographs cannot be read: ask for the right to read it.</source>
      <translation>No se puede leer la carpeta de fotografías: pida el permiso de lectura.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The folder of photographs does not exist.</source>
      <translation>La carpeta de fotografías no existe.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The heights must be one of the list, or an EPSG code such as EPSG:5773.</source>
      <translation>Las alturas deben ser de la lista, o un código EPSG como EPSG:5773.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The orthophoto cut into tiles for web maps, in one file.</source>
      <translation>La ortofoto cortada en teselas para mapas web, en un archivo.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output folder cannot be written; choose another one, or ask for the right to write there.</source>
      <translation>No se puede escribir en la carpeta de salida; elija otra, o pida permiso para escribir allí.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output folder holds a run of other photographs; choose another one.</source>
      <translation>La carpeta de salida contiene una ejecución de otras fotografías; elija otra.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../sentences/run.py" />
      <source>The output folder holds other files; choose a new one, or one of an earlier run.</source>
      <translation>La carpeta de salida contiene otros archivos; elija una nueva o la de un proceso anterior.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../sentences/run.py" />
      <source>The output folder must not be the folder of photographs.</source>
      <translation>La carpeta de salida no puede ser la de las fotografías.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../sentences/run.py" />
      <source>The output folder must not lie in the folder of photographs.</source>
      <translation>La carpeta de salida no debe estar dentro de la carpeta de fotografías.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../sentences/run.py" />
      <source>The output must be a folder, and this is a file.</source>
      <translation>La salida debe ser una carpeta, y esto es un archivo.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The photographs are being looked at.</source>
      <translation>Se están mirando las fotografías.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a coordinate reference system in metres.</source>
      <translation>Los productos necesitan un sistema de referencia de coordenadas en metros.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a coordinate reference system in metres; the same zone in metres is {0}.</source>
      <translation>Los productos necesitan un sistema de referencia de coordenadas en metros; la misma zona en metros es {0}.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a projected coordinate reference system; this one is in degrees.</source>
      <translation>Los productos necesitan un sistema de referencia de coordenadas proyectado; este está en grados.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The slope of the ground as a raster, degrees.</source>
      <translation>La pendiente del suelo como ráster, grados.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The surface's height above the ground as a raster: trees and buildings.</source>
      <translation>La altura de la superficie sobre el suelo como ráster: árboles y edificios.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>These photographs cannot be used; the line above says why.</source>
      <translation>Estas fotografías no se pueden usar; la línea de arriba dice por qué.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>This is a file: choose the folder that the photographs are in.</source>
      <translation>Esto es un archivo: elija la carpeta en la que están las fotografías.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>This is a folder: choose the check point file in it.</source>
      <translation>Esto es una carpeta: elija el archivo de puntos de comprobación que contiene.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>This is a folder: choose the control file in it.</source>
      <translation>Esto es una carpeta: elija el archivo de puntos de control que contiene.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Too few of these photographs have GNSS positions: choose a control file.</source>
      <translation>Muy pocas de estas fotografías tienen posición GNSS: elija un archivo de puntos de control.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Training the surface</source>
      <translation>Entrenando la superficie</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Triangles with the photographs' colours, for 3-D programs.</source>
      <translation>Triángulos con los colores de las fotografías, para programas 3D.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Writing the report</source>
      <translation>Escribiendo el informe</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above something that no tag names</source>
      <translation>sobre algo que ningún metadato nombra</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above take-off</source>
      <translation>sobre el despegue</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above the ellipsoid</source>
      <translation>sobre el elipsoide</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above the geoid</source>
      <translation>sobre el geoide</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>done before</source>
      <translation>hecho antes</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>empty</source>
      <translation>vacío</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>failed</source>
      <translation>fallido</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>finished</source>
      <translation>terminado</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>flown {0} m above ground, {1} ha</source>
      <translation>vuelo a {0} m sobre el suelo, {1} ha</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>one GPU</source>
      <translation>una GPU</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>planned</source>
      <translation>planificado</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>running</source>
      <translation>en marcha</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>started</source>
      <translation>empezado</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>stopped</source>
      <translation>detenido</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>stopping</source>
      <translation>deteniéndose</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>unknown camera</source>
      <translation>cámara desconocida</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} % forward overlap</source>
      <translation>{0} % de solape longitudinal</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} % side overlap</source>
      <translation>{0} % de solape lateral</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} GB</source>
      <translation>{0} GB</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} RTK fixed</source>
      <translation>{0} con solución RTK fija</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} h</source>
      <translation>{0} h</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} memory, {1} disk</source>
      <translation>{0} de memoria, {1} de disco</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} of {1} with GNSS</source>
      <translation>{0} de {1} con GNSS</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} photograph</source>
      <translation>{0} fotografía</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} photographs</source>
      <translation>{0} fotografías</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} s</source>
      <translation>{0} s</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0}, a guess</source>
      <translation>{0}, una suposición</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>“Marks were measured on” takes one of its choices, or a ratio above 0.</source>
      <translation>«Marcas medidas en» admite una de sus opciones, o una razón mayor que 0.</translation>
    </message>
    <message>
      <location filename="../layers/live.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/inspect_photographs.py" />
      <source>Flight line</source>
      <translation>Línea de vuelo</translation>
    </message>
    <message>
      <location filename="../layers/live.py" />
      <source>Footprints, expected</source>
      <translation>Huellas, esperadas</translation>
    </message>
    <message>
      <location filename="../layers/live.py" />
      <source>Surface while it is trained</source>
      <translation>Superficie durante el entrenamiento</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Classification</source>
      <translation>Clasificación</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Control residuals</source>
      <translation>Residuos de los puntos de control</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/products.py" />
      <source>Footprints</source>
      <translation>Huellas</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Orthophoto</source>
      <translation>Ortofoto</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/extract_cloud.py" />
      <location filename="../processing/products.py" />
      <source>Point cloud</source>
      <translation>Nube de puntos</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>QGIS cannot read it</source>
      <translation>QGIS no puede leerlo</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Report of the run</source>
      <translation>Informe del proceso</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Surface model</source>
      <translation>Modelo de superficie</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Surface model, shaded</source>
      <translation>Modelo de superficie, sombreado</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Terrain model, shaded</source>
      <translation>Modelo del terreno, sombreado</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>What heights are above: {surface}</source>
      <translation>Las alturas se cuentan sobre: {surface}</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>the WGS 84 ellipsoid</source>
      <translation>el elipsoide WGS 84</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>this QGIS cannot read it; QGIS 3.26 or newer can, or make Entwine tiles too</source>
      <translation>este QGIS no puede leerla; QGIS 3.26 o posterior sí, o cree también teselas Entwine</translation>
    </message>
    <message>
      <location filename="../marks/crop.py" />
      <location filename="../marks/dialog.py" />
      <source>The photograph {0} cannot be read.</source>
      <translation>No se puede leer la fotografía {0}.</translation>
    </message>
    <message>
      <location filename="../marks/crop.py" />
      <source>{0} has {1} x {2} pixels now, and {3} x {4} when it was looked at: marks in it would be wrong.</source>
      <translation>{0} tiene ahora {1} x {2} píxeles y tenía {3} x {4} cuando se examinó: las marcas en ella serían erróneas.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Mark control points on photographs</source>
      <translation>Marcar puntos de control en fotografías</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Marks that are not in the control file: {0}. {1}</source>
      <translation>Marcas que no están en el archivo de control: {0}. {1}</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Read again</source>
      <translation>Leer de nuevo</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>The orientation of {0} cannot be read: {1}</source>
      <translation>No se puede leer la orientación de {0}: {1}</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Where photographs see the point is not known: all are listed, and shown whole. The wheel zooms.</source>
      <translation>No se sabe dónde muestran el punto las fotografías: se listan todas y se muestran enteras. La rueda del ratón amplía.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Write again</source>
      <translation>Escribir de nuevo</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>{0}: marked in {1}</source>
      <translation>{0}: marcado en {1}</translation>
    </message>
    <message>
      <location filename="../marks/session.py" />
      <source>The control file cannot be read, so nothing is written into it: {0}</source>
      <translation>No se puede leer el archivo de control, por lo que no se escribe nada en él: {0}</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Choose a layer of surveyed points.</source>
      <translation>Elija una capa de puntos medidos.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Features of several points, left out: {0}. Split them first.</source>
      <translation>Objetos con varios puntos, omitidos: {0}. Sepárelos primero.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Features that are no place on earth in the layer's CRS, left out: {0}.</source>
      <translation>Objetos que no son un lugar de la Tierra en el SRC de la capa, omitidos: {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Features without a place, left out: {0}.</source>
      <translation>Objetos sin posición, omitidos: {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Heights that are not known, written as “nan”: {0}.</source>
      <translation>Alturas desconocidas, escritas como «nan»: {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>The layer counts in feet, its heights are taken as metres above the ellipsoid. Choose what heights are above.</source>
      <translation>La capa está en pies; sus alturas se toman como metros sobre el elipsoide. Elija respecto a qué son las alturas.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>The layer's heights are taken as heights above {0}.</source>
      <translation>Las alturas de la capa se toman como alturas sobre {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>The points are brought from {0} to the file's CRS, {1}, which agree to {2} m.</source>
      <translation>Los puntos se llevan de {0} al SRC del archivo, {1}; ambos concuerdan hasta {2} m.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>There are no photographs to mark: choose their folder in the dock first.</source>
      <translation>No hay fotografías que marcar: elija primero su carpeta en el panel.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>{0} of {1} points are marked in two photographs or more; three are needed.</source>
      <translation>{0} de {1} puntos están marcados en dos fotografías o más; hacen falta tres.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>{0}: the field says {1}, the geometry's Z says {2}. The field is taken.</source>
      <translation>{0}: el campo dice {1}, la Z de la geometría dice {2}. Se toma el campo.</translation>
    </message>
    <message>
      <location filename="../marks/survey_choice.py" />
      <source>Height</source>
      <translation>Altura</translation>
    </message>
    <message>
      <location filename="../marks/survey_choice.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../marks/survey_choice.py" />
      <location filename="../marks/window.py" />
      <location filename="../processing/extract_cloud.py" />
      <source>Points</source>
      <translation>Puntos</translation>
    </message>
    <message>
      <location filename="../marks/window.py" />
      <source>Control file</source>
      <translation>Archivo de control</translation>
    </message>
    <message>
      <location filename="../marks/window.py" />
      <source>Remove mark</source>
      <translation>Quitar marca</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>A name holds letters that stand between the columns of this file: the mark could not be read again.</source>
      <translation>Un nombre contiene signos que separan las columnas de este archivo: la marca no podría leerse de nuevo.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Another program has changed the control file. “Read again” takes in what it says now, and writes your marks into it.</source>
      <translation>Otro programa ha cambiado el archivo de control. «Leer de nuevo» toma lo que dice ahora y escribe en él sus marcas.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Choose a control file, with its whole path.</source>
      <translation>Elija un archivo de control, con su ruta completa.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0} is not “x y height px py photograph label”: {1}</source>
      <translation>La línea {0} no es «x y altura px py fotografía nombre»: {1}</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0} should name the CRS of the points, but is a point already: {1}</source>
      <translation>La línea {0} debería indicar el SRC de los puntos, pero ya es un punto: {1}</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0}: its columns cannot be told apart: {1}</source>
      <translation>Línea {0}: sus columnas no se pueden separar: {1}</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0}: the point {1} has other coordinates than in a line before.</source>
      <translation>Línea {0}: el punto {1} tiene otras coordenadas que en una línea anterior.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Marks of this file lie outside their photographs: they were set on larger pictures, and marks set here would differ.</source>
      <translation>Hay marcas de este archivo fuera de sus fotografías: se hicieron en imágenes mayores, y las hechas aquí no concordarían.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>No way from {0} to the file's CRS, {1}, is known well enough. Take a layer in that CRS, or another control file.</source>
      <translation>No se conoce con suficiente exactitud ninguna transformación de {0} al SRC del archivo, {1}. Tome una capa en ese SRC u otro archivo de control.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>QGIS does not know the CRS of the file, “{0}”, so these points cannot be brought to it.</source>
      <translation>QGIS no conoce el SRC del archivo, «{0}», y estos puntos no se pueden llevar a él.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Several points of the layer are called {0}. Give each a name of its own.</source>
      <translation>Varios puntos de la capa se llaman {0}. Dé a cada uno su propio nombre.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The control file cannot be written: {0}.</source>
      <translation>No se puede escribir el archivo de control: {0}.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file holds no marks. Below the line of the CRS each is “x y height px py photograph label”.</source>
      <translation>El archivo no contiene marcas. Debajo de la línea del SRC cada una es «x y altura px py fotografía nombre».</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <location filename="../sentences/control_file.py" />
      <source>The file is empty.</source>
      <translation>El archivo está vacío.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file is no text file.</source>
      <translation>El archivo no es de texto.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file is not in UTF-8 and has no place for “{1}”. Save it as UTF-8 with a text editor.</source>
      <translation>El archivo no está en UTF-8 y no admite «{1}». Guárdelo como UTF-8 con un editor de texto.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file names another CRS now. Choose another control file for the marks that are not saved.</source>
      <translation>El archivo indica ahora otro SRC. Elija otro archivo de control para las marcas que no están guardadas.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The layer has no CRS. Set it in the layer's properties.</source>
      <translation>La capa no tiene SRC. Establézcalo en las propiedades de la capa.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The layer's heights are above {0}, the file's above {1}. Heights are not converted: take another control file.</source>
      <translation>Las alturas de la capa son sobre {0}, las del archivo sobre {1}. Las alturas no se convierten: tome otro archivo de control.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The marks of this file count pixels of photographs before they are turned upright; marks set here would be mixed up.</source>
      <translation>Las marcas de este archivo cuentan píxeles de las fotografías antes de girarlas; las hechas aquí se mezclarían con ellas.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point is no place in the file's CRS, {0}.</source>
      <translation>El punto no es un lugar en el SRC del archivo, {0}.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point {0} has another height in the file: {1}, here {2}. Correct one of the two.</source>
      <translation>El punto {0} tiene otra altura en el archivo: {1}, aquí {2}. Corrija una de las dos.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point {0} has other coordinates in the file. Correct one of the two, or name the point differently.</source>
      <translation>El punto {0} tiene otras coordenadas en el archivo. Corrija una de las dos, o dé otro nombre al punto.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point {0} is in the file under another name: {1}. Choose the field of that name.</source>
      <translation>El punto {0} está en el archivo con otro nombre: {1}. Elija el campo de ese nombre.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>{0} and {1} do not go together: both need an EPSG code.</source>
      <translation>{0} y {1} no se pueden combinar: ambos necesitan un código EPSG.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>“{0}” is no vertical CRS. Choose what heights are above, or type its EPSG code.</source>
      <translation>«{0}» no es un SRC vertical. Elija respecto a qué son las alturas, o escriba su código EPSG.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>“{1}” is a folder: choose a file in it, or give a new file's name.</source>
      <translation>«{1}» es una carpeta: elija un archivo en ella o dé el nombre de uno nuevo.</translation>
    </message>
    <message>
      <location filename="../opening.py" />
      <source>No program of this computer opens it: {0}</source>
      <translation>Ningún programa de este ordenador lo abre: {0}</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Photographs to map layers…</source>
      <translation>De fotografías a capas…</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>A vertical CRS needs a CRS for the map too.</source>
      <translation>Un SRC vertical necesita también un SRC horizontal.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Add the results to the project</source>
      <translation>Añadir los resultados al proyecto</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>An EPSG code of heights above sea level. It needs a CRS for the map, and perhaps a geoid grid on this computer.</source>
      <translation>Un código EPSG de alturas sobre el nivel del mar. Necesita un SRC para el mapa y quizá una malla de geoide en este equipo.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <location filename="../processing/evaluate.py" />
      <source>Folder of a run</source>
      <translation>Carpeta de un proceso</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Give one of the two: {one}; {other}.</source>
      <translation>Indique uno de los dos: {one}; {other}.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Products of a run</source>
      <translation>Productos de un proceso</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Surveys in tiles</source>
      <translation>Levantamientos en teselas</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>The folder of results of “Reconstruct from photographs” or of the window; it holds run.json.</source>
      <translation>La carpeta de resultados de «Reconstruir a partir de fotografías» o de la ventana; contiene run.json.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>The most useful results are added as layers, in the styles of the plugin. The others lie in the folder.</source>
      <translation>Los resultados más útiles se añaden como capas, con los estilos del complemento. Los demás están en la carpeta.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Vertical CRS of the heights, such as EPSG:7837 (empty: above the ellipsoid)</source>
      <translation>SRC vertical de las alturas, por ejemplo EPSG:5782 (vacío: sobre el elipsoide)</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>drone,photogrammetry,point cloud,surface,orthophoto,survey,neural</source>
      <translation>dron,fotogrametría,nube de puntos,superficie,ortofoto,topografía,neuronal</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{folder} is not the folder of a run.</source>
      <translation>{folder} no es la carpeta de un proceso.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <location filename="../processing/reconstruct.py" />
      <source>{parameter}: a value is missing.</source>
      <translation>{parameter}: falta un valor.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <location filename="../processing/areas.py" />
      <source>{parameter}: {crs} is no known CRS.</source>
      <translation>{parameter}: {crs} no es un SRC conocido.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{parameter}: “{value}” cannot be used.</source>
      <translation>{parameter}: «{value}» no se puede usar.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{path} cannot be read: {error}</source>
      <translation>No se puede leer {path}: {error}</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>{parameter}: the extent cannot be brought into {crs}.</source>
      <translation>{parameter}: la extensión no se puede convertir a {crs}.</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>{parameter}: the extent is empty.</source>
      <translation>{parameter}: la extensión está vacía.</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>{path} is no LAS or LAZ file.</source>
      <translation>{path} no es un archivo LAS ni LAZ.</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>“{crs}” and “{heights}” do not go together: both need an EPSG code.</source>
      <translation>«{crs}» y «{heights}» no son compatibles: ambos necesitan un código EPSG.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>Choose a folder for the results that is neither the folder of photographs nor in it.</source>
      <translation>Elija para los resultados una carpeta que no sea la de las fotografías ni esté dentro de ella.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>The same zone in metres is {0}.</source>
      <translation>La misma zona en metros es {0}.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>There are no photographs in {folder}.</source>
      <translation>No hay fotografías en {folder}.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>There is no folder {folder}.</source>
      <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{crs} cannot be used: choose a projected CRS in metres.</source>
      <translation>{crs} no se puede usar: elija un SRC proyectado en metros.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” has no CRS. Set it first.</source>
      <translation>{parameter}: la capa «{layer}» no tiene SRC. Asígnelo primero.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” holds no points.</source>
      <translation>{parameter}: la capa «{layer}» no contiene puntos.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” holds no polygons.</source>
      <translation>{parameter}: la capa «{layer}» no contiene polígonos.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” is empty, or nothing is selected in it.</source>
      <translation>{parameter}: la capa «{layer}» está vacía o no tiene nada seleccionado.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: there is no file {path}.</source>
      <translation>{parameter}: no existe el archivo {path}.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: there is no folder {path}.</source>
      <translation>{parameter}: no existe la carpeta {path}.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: {path} is a file.</source>
      <translation>{parameter}: {path} es un archivo.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: {path} is a folder.</source>
      <translation>{parameter}: {path} es una carpeta.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{path} cannot be written.</source>
      <translation>No se puede escribir {path}.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{path} is a file: choose a folder.</source>
      <translation>{path} es un archivo: elija una carpeta.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{path} is a folder: name a file.</source>
      <translation>{path} es una carpeta: indique un archivo.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>“{heights}” is no vertical CRS with an EPSG code.</source>
      <translation>«{heights}» no es un SRC vertical con código EPSG.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>“{line}” is no setting: write one section.key=value a line.</source>
      <translation>«{line}» no es un ajuste: escriba un section.key=value por línea.</translation>
    </message>
    <message>
      <location filename="../processing/command_run.py" />
      <source>Stopped. What is done is kept: run it again to go on from there.</source>
      <translation>Detenido. Lo hecho se conserva: ejecútelo de nuevo para continuar desde ahí.</translation>
    </message>
    <message>
      <location filename="../processing/command_run.py" />
      <source>geo-nerf was not found. Name the program in Settings &gt; Options &gt; geo-nerf, or let it be set up there (qgis_process: put it on the search path).</source>
      <translation>No se encontró geo-nerf. Indique el programa en Configuración &gt; Opciones &gt; geo-nerf o deje que se instale allí (qgis_process: póngalo en la ruta de búsqueda).</translation>
    </message>
    <message>
      <location filename="../processing/command_run.py" />
      <source>{version}, found in {where}</source>
      <translation>{version}, encontrado en {where}</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>Feature {id} of “{layer}” is no single point.</source>
      <translation>La entidad {id} de «{layer}» no es un punto simple.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>Feature {id} of “{layer}” lacks a photograph or a place in it, or its height is no number.</source>
      <translation>Al objeto {id} de «{layer}» le falta una fotografía o una posición en ella, o su altura no es un número.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>The layer “{layer}” has no field {fields}.</source>
      <translation>La capa «{layer}» no tiene el campo {fields}.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>The layer “{layer}” is empty.</source>
      <translation>La capa «{layer}» está vacía.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>The points of “{layer}” have no Z: name the field that holds their heights.</source>
      <translation>Los puntos de «{layer}» no tienen Z: indique el campo con sus alturas.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>A finished run: its cloud and its surface model are both measured.</source>
      <translation>Un proceso terminado: se miden su nube y su modelo de superficie.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>A folder with a cloud called surface.laz, a surface model called dsm.tif, or both.</source>
      <translation>Una carpeta con una nube llamada surface.laz, un modelo de superficie llamado dsm.tif, o ambos.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>All figures (JSON)</source>
      <translation>Todas las cifras (JSON)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Area (empty: what both cover)</source>
      <translation>Área (vacío: lo que ambos cubren)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Bias of heights (m)</source>
      <translation>Sesgo de las alturas (m)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Completeness of heights (0 to 1)</source>
      <translation>Completitud de las alturas (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Empty: the other file tells. Give it where geo-nerf asks for it.</source>
      <translation>Vacío: lo indica el otro archivo. Indíquelo cuando geo-nerf lo pida.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Evaluate accuracy</source>
      <translation>Evaluar la exactitud</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>F1 of the cloud (0 to 1)</source>
      <translation>F1 de la nube (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <location filename="../processing/rasters.py" />
      <location filename="../processing/reconstruct.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Folder of results</source>
      <translation>Carpeta de resultados</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Gets evaluation.json with all figures and a map of the errors.</source>
      <translation>Recibe evaluation.json con todas las cifras y un mapa de los errores.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Give the ground sampling distance: only a run's folder knows its own.</source>
      <translation>Indique la distancia de muestreo en el terreno: solo la carpeta de un proceso conoce la suya.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Ground sampling distance (m; empty: the run's)</source>
      <translation>Distancia de muestreo en el terreno (m; vacío: la del proceso)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Map of errors (PNG)</source>
      <translation>Mapa de errores (PNG)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Measures a run, a point cloud (LAZ, COPC) or a surface model (GeoTIFF) against a reference cloud or surface model: bias, NMAD, RMSE and completeness of heights, precision, recall and F1 of clouds within one, two and three ground sampling distances, before and after co-registration. A run's folder knows its GSD; for other products give it. The figures here are before co-registration, at two GSD; evaluation.json has them all.</source>
      <translation>Mide un proceso, una nube de puntos (LAZ, COPC) o un modelo de superficie (GeoTIFF) frente a una nube o un modelo de superficie de referencia: sesgo, NMAD, RMSE y completitud de las alturas, precisión, exhaustividad y F1 de las nubes a una, dos y tres GSD, antes y después del corregistro. La carpeta de un proceso conoce su GSD; indíquelo para otros productos. Las cifras de aquí son anteriores al corregistro, a dos GSD; evaluation.json las tiene todas.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>NMAD of heights (m)</source>
      <translation>NMAD de las alturas (m)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>One file instead of a run: .laz, .copc.laz or .tif.</source>
      <translation>Un archivo en lugar de un proceso: .laz, .copc.laz o .tif.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Only this rectangle is measured. It may be in any CRS, where the reference says its own.</source>
      <translation>Solo se mide este rectángulo. Puede estar en cualquier SRC si la referencia indica el suyo.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Precision of the cloud (0 to 1)</source>
      <translation>Precisión de la nube (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>RMSE of heights (m)</source>
      <translation>RMSE de las alturas (m)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Recall of the cloud (0 to 1)</source>
      <translation>Exhaustividad de la nube (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Reference cloud or surface model</source>
      <translation>Nube o modelo de superficie de referencia</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>The reference has no CRS, so the extent must not have one: it is taken as it is.</source>
      <translation>La referencia no tiene SRC, así que la extensión tampoco debe tenerlo: se toma tal como está.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Unit of heights of a file in feet that names no vertical CRS</source>
      <translation>Unidad de las alturas de un archivo en pies que no indica SRC vertical</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>What co-registration of clouds may do</source>
      <translation>Transformación permitida en el corregistro de nubes</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>What counts as true, such as a laser scan: .laz, .copc.laz or .tif, in a projected CRS.</source>
      <translation>Lo que se toma como verdadero, por ejemplo un escaneo láser: .laz, .copc.laz o .tif, en un SRC proyectado.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Width of a pixel on the ground. Clouds are scored within one, two and three of it.</source>
      <translation>Ancho de un píxel en el terreno. Las nubes se evalúan a una, dos y tres veces esa distancia.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>or a cloud or surface model</source>
      <translation>o una nube o un modelo de superficie</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>or a folder of truth (surface.laz, dsm.tif)</source>
      <translation>o una carpeta con datos de referencia (surface.laz, dsm.tif)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>shift moves, rigid also turns, similarity also scales. The figures before it are given too.</source>
      <translation>shift desplaza, rigid además gira, similarity además escala. También se dan las cifras anteriores.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>{parameter}: {path} is neither a cloud (.laz) nor a surface model (.tif).</source>
      <translation>{parameter}: {path} no es ni una nube (.laz) ni un modelo de superficie (.tif).</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>A file that ends in .laz or .copc.laz.</source>
      <translation>Un archivo que termina en .laz o .copc.laz.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>A projected CRS in metres. Points are moved one by one, exactly.</source>
      <translation>Un SRC proyectado en metros. Cada punto se transforma por separado y con exactitud.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Area of interest</source>
      <translation>Área de interés</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>CRS of the points (empty: the run's)</source>
      <translation>SRC de los puntos (vacío: el del proceso)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Distance between points (m; empty: all of them)</source>
      <translation>Distancia entre puntos (m; vacío: todos)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Extract point cloud</source>
      <translation>Extraer nube de puntos</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Greatest height (m)</source>
      <translation>Altura máxima (m)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>In the points' vertical CRS. It needs an area of interest.</source>
      <translation>En el SRC vertical de los puntos. Requiere un área de interés.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Least confidence (0 to 1)</source>
      <translation>Confianza mínima (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Lowest height (m)</source>
      <translation>Altura mínima (m)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>No “{ending}” files are written: let the name end in .laz or .copc.laz.</source>
      <translation>No se escriben archivos «{ending}»: haga que el nombre termine en .laz o .copc.laz.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Of every cube of this edge the most confident point stays. Two or three ground sampling distances are usual.</source>
      <translation>De cada cubo de esta arista queda el punto más fiable. Lo habitual son dos o tres distancias de muestreo.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Only points within this rectangle, in any CRS; in the points' CRS its enclosing rectangle is used.</source>
      <translation>Solo los puntos dentro de este rectángulo, en cualquier SRC; en el de los puntos se usa el rectángulo que lo encierra.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Points that the surface is less sure of are left out. 0 keeps all, 0.5 drops most of the noise.</source>
      <translation>Se omiten los puntos menos fiables. 0 conserva todos, 0.5 elimina la mayor parte del ruido.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>QGIS does not know the run's CRS: choose one for the points.</source>
      <translation>QGIS no conoce el SRC del proceso: elija uno para los puntos.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Takes points from the surface of a finished run and writes them as LAZ, or as COPC where the file's name ends in .copc.laz. Of every cube of the given edge the most confident point stays. An empty CRS takes the run's. Memory stays small whatever the size of the survey.</source>
      <translation>Toma puntos de la superficie de un proceso terminado y los escribe como LAZ, o como COPC si el nombre del archivo acaba en .copc.laz. De cada cubo de la arista dada queda el punto más fiable. Un SRC vacío toma el del proceso. La memoria se mantiene pequeña sea cual sea el tamaño del levantamiento.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>The lowest and greatest height need an area of interest.</source>
      <translation>La altura mínima y la máxima necesitan un área de interés.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>The lowest height must be less than the greatest.</source>
      <translation>La altura mínima debe ser menor que la máxima.</translation>
    </message>
    <message>
      <location filename="../processing/input_files.py" />
      <source>The area of interest has no CRS.</source>
      <translation>El área de interés no tiene SRC.</translation>
    </message>
    <message>
      <location filename="../processing/input_files.py" />
      <source>The area of interest is empty.</source>
      <translation>El área de interés está vacía.</translation>
    </message>
    <message>
      <location filename="../processing/input_files.py" />
      <source>The layer of tiles holds no polygon.</source>
      <translation>La capa de teselas no contiene ningún polígono.</translation>
    </message>
    <message>
      <location filename="../processing/input_files.py" />
      <source>The polygons cannot be brought from {crs} into WGS 84.</source>
      <translation>Los polígonos no se pueden convertir de {crs} a WGS 84.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>A JSON file with every figure and warning, for scripts.</source>
      <translation>Un archivo JSON con todas las cifras y advertencias, para scripts.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>A point where each photograph was taken, with what its tags say.</source>
      <translation>Un punto donde se tomó cada fotografía, con lo que dicen sus metadatos.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>All that was found</source>
      <translation>Todo lo encontrado</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Area seen by three photographs or more (ha)</source>
      <translation>Superficie vista por tres fotografías o más (ha)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/products.py" />
      <source>Cameras</source>
      <translation>Cámaras</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Expected memory (GB)</source>
      <translation>Memoria esperada (GB)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Expected room on disk (GB)</source>
      <translation>Espacio en disco esperado (GB)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Expected time (min)</source>
      <translation>Tiempo esperado (min)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Flight height (m)</source>
      <translation>Altura de vuelo (m)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Forward overlap (0 to 1)</source>
      <translation>Solape longitudinal (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Ground sampling distance (m)</source>
      <translation>Distancia de muestreo en el terreno (m)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Inspect photographs</source>
      <translation>Inspeccionar fotografías</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Preset whose cost is told</source>
      <translation>Preajuste para la estimación del coste</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Reads the tags of a folder of drone photographs: where they were taken, which ground they show (on level ground), the ground sampling distance, the overlap, the CRS to choose, and the time, memory and disk that a preset needs. Nothing is computed yet, so this takes seconds.</source>
      <translation>Lee los metadatos de una carpeta de fotografías de dron: dónde se tomaron, qué terreno muestran (en terreno llano), la distancia de muestreo, el solape, el SRC que elegir y el tiempo, la memoria y el disco que necesita un preajuste. Todavía no se calcula nada, así que tarda segundos.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Side overlap (0 to 1)</source>
      <translation>Solape lateral (0 a 1)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Suggested CRS</source>
      <translation>SRC sugerido</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/reconstruct.py" />
      <source>The folder of the flight. Folders in it are read too.</source>
      <translation>La carpeta del vuelo. También se leen las carpetas que contiene.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>The ground that each photograph shows, as if it were level.</source>
      <translation>El terreno que muestra cada fotografía, como si fuera llano.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>The photographs' places joined in the order of time.</source>
      <translation>Los lugares de las fotografías unidos por orden de tiempo.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>The time, memory and disk of this preset are told as results.</source>
      <translation>El tiempo, la memoria y el disco de este ajuste se dan como resultados.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>geo-nerf said nothing about the photographs.</source>
      <translation>geo-nerf no dijo nada de las fotografías.</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>Folder of the survey's run (empty: where it was when it was planned)</source>
      <translation>Carpeta del proceso del levantamiento (vacío: donde estaba al planificar)</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>Give it only where the run was moved since the plan was made.</source>
      <translation>Indíquela solo si el proceso se movió después de hacer el plan.</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>Plan of tiles</source>
      <translation>Plan de teselas</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>The layer “tiles” of a plan, or its GeoPackage, as “Plan tiles” writes it.</source>
      <translation>La capa «tiles» de un plan, o su GeoPackage, tal como lo escribe «Planificar teselas».</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <location filename="../processing/tile_plan.py" />
      <source>{path} is no plan of tiles.</source>
      <translation>{path} no es un plan de teselas.</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Folder of the products</source>
      <translation>Carpeta de los productos</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <source>Height above ground</source>
      <translation>Altura sobre el terreno</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <source>Hillshade of the surface model</source>
      <translation>Sombreado del modelo de superficie</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <source>Hillshade of the terrain model</source>
      <translation>Sombreado del modelo del terreno</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <source>Point clouds</source>
      <translation>Nubes de puntos</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Points of the cloud</source>
      <translation>Puntos de la nube</translation>
    </message>
    <message>
      <location filename="../processing/provider.py" />
      <location filename="../program/options.py" />
      <source>geo-nerf</source>
      <translation>geo-nerf</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>A folder of its own, not the run's; what is there of an earlier export is replaced.</source>
      <translation>Una carpeta propia, no la del proceso; se sustituye lo que haya de una exportación anterior.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>A projected CRS in metres. The rasters are made anew in it, not warped.</source>
      <translation>Un SRC proyectado en metros. Los rásteres se hacen de nuevo en él, no se deforman.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Also</source>
      <translation>También</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Between contours (m)</source>
      <translation>Equidistancia de las curvas (m)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>CRS of the rasters (empty: the run's)</source>
      <translation>SRC de los ráster (vacío: el del proceso)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Cell of the orthophoto (GSD)</source>
      <translation>Celda de la ortofoto (GSD)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Cell of the surface model (GSD; empty: as in the run)</source>
      <translation>Celda del modelo de superficie (GSD; vacío: como en el proceso)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Cell of the terrain model (GSD; 0: none)</source>
      <translation>Celda del modelo del terreno (GSD; 0: ninguno)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Choose another folder than the run's own: its products would be replaced.</source>
      <translation>Elija una carpeta distinta de la del proceso: sus productos se sustituirían.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Difference of height from one contour to the next. It counts where contours are made.</source>
      <translation>Diferencia de altura de una curva a la siguiente. Cuenta si se hacen curvas de nivel.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Make rasters of a run</source>
      <translation>Crear ráster de un proceso</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Makes the surface model, the terrain model, their hillshades and the orthophoto of a finished run anew, in another CRS or with other cells, and slope, contours and height above ground as wished. Cells count in ground sampling distances (GSD): 2 is twice as wide as a pixel of the photographs on the ground. The run itself stays as it is; the folder of results gets the point cloud in that CRS too.</source>
      <translation>Crea de nuevo el modelo de superficie, el modelo del terreno, sus sombreados y la ortofoto de un proceso terminado, en otro SRC o con otras celdas, y si se desea la pendiente, las curvas de nivel y la altura sobre el terreno. Las celdas se cuentan en GSD: 2 es el doble de ancho que un píxel de las fotografías en el terreno. El proceso queda como está; la carpeta de resultados recibe también la nube de puntos en ese SRC.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Width of a cell in ground sampling distances of the photographs: 2 is twice as coarse as they are.</source>
      <translation>Ancho de una celda en distancias de muestreo de las fotografías: 2 es el doble de grueso que ellas.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>slope in degrees, contours as lines, canopy: the height of things above the terrain model.</source>
      <translation>slope: pendiente en grados, contours: curvas de nivel, canopy: altura de los objetos sobre el modelo de terreno.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>A projected CRS in metres.</source>
      <translation>Un SRC proyectado en metros.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Area of interest (extent)</source>
      <translation>Área de interés (extensión)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Area of interest (polygons)</source>
      <translation>Área de interés (polígonos)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>As the control points' file. Check points are measured and never used.</source>
      <translation>Como el archivo de los puntos de control. Los puntos de comprobación se miden y nunca se usan.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>As the control points' layer. Check points are measured and never used.</source>
      <translation>Como la capa de los puntos de control. Los puntos de comprobación se miden y nunca se usan.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>CRS of the results (empty: as the photographs suggest)</source>
      <translation>SRC de los resultados (vacío: según las fotografías)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>CRS of the results: {code} ({name})</source>
      <translation>SRC de los resultados: {code} ({name})</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Check points (file)</source>
      <translation>Puntos de comprobación (archivo)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Check points (layer of marks)</source>
      <translation>Puntos de comprobación (capa de marcas)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Control points (file)</source>
      <translation>Puntos de control (archivo)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Control points (layer of marks)</source>
      <translation>Puntos de control (capa de marcas)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>File name of the photograph that shows the point.</source>
      <translation>Nombre de archivo de la fotografía que muestra el punto.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>From the picture's left edge, pixels.</source>
      <translation>Desde el borde izquierdo de la imagen, en píxeles.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>From the picture's upper edge, pixels.</source>
      <translation>Desde el borde superior de la imagen, en píxeles.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <location filename="../processing/tile_run.py" />
      <source>Further settings</source>
      <translation>Más ajustes</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Keeps every step of the run. Give the same folder again to go on with a run that was stopped.</source>
      <translation>Conserva todos los pasos del proceso. Indique la misma carpeta para continuar un proceso detenido.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Makes a georeferenced point cloud, a surface model, a terrain model, an orthophoto and a report of a folder of drone photographs, by training a neural surface of the ground.

CRS: a projected one in metres; empty takes the UTM zone that the photographs lie in. Vertical CRS: empty gives heights above the ellipsoid.

Presets: draft and fine for a computer without a graphics card (minutes, a quarter of an hour for some dozen photographs), standard and high for one with an NVIDIA GPU.

Area of interest: the point cloud is cut to it.

Control and check points: a file in OpenDroneMap's gcp_list.txt format, or a point layer with one feature for every mark of a point in a photograph, and fields for the photograph's name, the mark's pixel, the point's label and, where the points have no Z, its height above the vertical datum chosen. Check points are measured and never used.

The folder of results keeps every step: run again with the same folder, and what is done is not done again. Files made of layers are kept beside it. Further settings: one section.key=value a line.</source>
      <translation>Crea a partir de una carpeta de fotografías de dron una nube de puntos georreferenciada, un modelo de superficie, un modelo del terreno, una ortofoto y un informe, entrenando una superficie neuronal del terreno.

SRC: proyectado y en metros; vacío toma la zona UTM de las fotografías. SRC vertical: vacío da alturas sobre el elipsoide.

Preajustes: draft y fine para un equipo sin tarjeta gráfica (minutos, un cuarto de hora para unas docenas de fotografías), standard y high para uno con GPU NVIDIA.

Área de interés: la nube de puntos se recorta a ella.

Puntos de control y de comprobación: un archivo en el formato gcp_list.txt de OpenDroneMap, o una capa de puntos con una entidad por cada marca de un punto en una fotografía y campos para el nombre de la fotografía, el píxel de la marca, la etiqueta del punto y, si los puntos no tienen Z, su altura en el sistema vertical elegido. Los puntos de comprobación se miden y nunca se usan.

La carpeta de resultados guarda cada paso: si se ejecuta de nuevo con la misma carpeta, lo hecho no se repite. Los archivos creados a partir de capas se guardan junto a ella. Más ajustes: un section.key=value por línea.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the column (px)</source>
      <translation>Marcas: campo de la columna (px)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the height (empty: the geometry's Z)</source>
      <translation>Marcas: campo de la altura (vacío: Z de la geometría)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the photograph's name</source>
      <translation>Marcas: campo del nombre de la fotografía</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the point's label</source>
      <translation>Marcas: campo de la etiqueta del punto</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the row (px)</source>
      <translation>Marcas: campo de la fila (px)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Metres above the vertical datum chosen.</source>
      <translation>Metros sobre el dátum vertical elegido.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>One point feature for each mark of a control point in a photograph. Give a file or a layer.</source>
      <translation>Un objeto puntual por cada marca de un punto de control en una fotografía. Indique un archivo o una capa.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>One section.key=value a line, as in geo-nerf's presets: field.steps=4000.</source>
      <translation>Un section.key=value por línea, como en los ajustes de geo-nerf: field.steps=4000.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Preset</source>
      <translation>Preajuste</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Products beyond cloud, surface model and orthophoto</source>
      <translation>Productos además de nube, modelo de superficie y ortofoto</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Reconstruct from photographs</source>
      <translation>Reconstruir a partir de fotografías</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The area of interest lies outside of what the photographs show. Check its place and its CRS.</source>
      <translation>El área de interés está fuera de lo que muestran las fotografías. Compruebe su posición y su SRC.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The photographs do not say where they were taken, so a CRS has to be chosen.</source>
      <translation>Las fotografías no dicen dónde se tomaron, así que hay que elegir un SRC.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The point cloud is cut to these polygons. Give polygons or an extent.</source>
      <translation>La nube de puntos se recorta a estos polígonos. Indique polígonos o una extensión.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The point cloud is cut to this rectangle, in any CRS. Give polygons or an extent.</source>
      <translation>La nube de puntos se recorta a este rectángulo, en cualquier SRC. Indique polígonos o una extensión.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The same for all marks of one point.</source>
      <translation>La misma para todas las marcas de un punto.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>draft and fine for computers without a graphics card, standard and high for an NVIDIA GPU.</source>
      <translation>draft y fine para equipos sin tarjeta gráfica, standard y high para una GPU NVIDIA.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>gcp_list.txt of OpenDroneMap: the CRS, then one mark of a point in a photograph a line.</source>
      <translation>gcp_list.txt de OpenDroneMap: el SRC y después, por línea, una marca de un punto en una fotografía.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>terrain is the ground without buildings and trees; tiles and ept are for web maps.</source>
      <translation>terrain es el suelo sin edificios ni árboles; tiles y ept son para mapas web.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>{parameter}: the extent has no CRS.</source>
      <translation>{parameter}: la extensión no tiene SRC.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>A folder like that of a run, with the products of the whole. Choose another one than that of the tiles.</source>
      <translation>Una carpeta como la de un proceso, con los productos del conjunto. Elija una distinta de la de las teselas.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Bring the tiles of the orthophoto to one exposure</source>
      <translation>Igualar la exposición de las teselas de la ortofoto</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Choose another folder for the whole than that of the tiles.</source>
      <translation>Elija para el conjunto una carpeta distinta de la de las teselas.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Files of the cloud</source>
      <translation>Archivos de la nube</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <location filename="../processing/tile_run.py" />
      <source>Folder of the tiles</source>
      <translation>Carpeta de las teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Makes one point cloud, surface model, terrain model and orthophoto of the tiles of a plan that are done, and a report on the whole. Where tiles overlap, the more reliable one is used, and what agrees is blended; the layer of seams tells how heights and colours differ from tile to tile. Tiles that are not done leave a gap, and a warning.

The cloud: a COPC file for every tile with an index that QGIS 3.32 and newer show as one layer (tiles), or a single COPC file (one). The folder of results is like a run's: accuracy can be evaluated with it.</source>
      <translation>Hace, de las teselas terminadas de un plan, una nube de puntos, un modelo de superficie, un modelo del terreno y una ortofoto, y un informe sobre el conjunto. Donde las teselas se solapan prevalece la más fiable, y lo que concuerda se funde gradualmente; la capa de uniones dice cuánto difieren alturas y colores de tesela a tesela. Las teselas sin terminar dejan un hueco y una advertencia.

La nube: un archivo COPC por tesela con un índice que QGIS 3.32 y posteriores muestran como una sola capa (tiles), o un único archivo COPC (one). La carpeta de resultados es como la de un proceso: con ella se puede evaluar la exactitud.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Median step of heights at seams (m)</source>
      <translation>Salto mediano de alturas en las uniones (m)</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Merge tiles</source>
      <translation>Unir teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <location filename="../processing/tile_plan.py" />
      <source>Number of tiles</source>
      <translation>Número de teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Seams between tiles</source>
      <translation>Uniones entre teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>The folder that “Run tiles” wrote.</source>
      <translation>La carpeta que escribió «Procesar teselas».</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Tile of each cell</source>
      <translation>Tesela de cada celda</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Without it each tile keeps the colours of its photographs, and steps may be seen.</source>
      <translation>Sin esto cada tesela conserva los colores de sus fotografías y pueden verse saltos.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>tiles: a COPC file for each tile and an index, for surveys of any size. one: a single COPC file.</source>
      <translation>tiles: un archivo COPC por tesela y un índice, para levantamientos de cualquier tamaño. one: un solo archivo COPC.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>A GeoPackage. No other file than an earlier plan is written over.</source>
      <translation>Un GeoPackage. No se sobrescribe ningún archivo que no sea un plan anterior.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <location filename="../processing/tile_run.py" />
      <source>A file like configs/tiles/default.yaml of geo-nerf; what it leaves out is as usual.</source>
      <translation>Un archivo como configs/tiles/default.yaml de geo-nerf; lo que omite queda como de costumbre.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Area to keep to (polygons)</source>
      <translation>Área a la que limitarse (polígonos)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Areas to leave out (polygons)</source>
      <translation>Áreas que excluir (polígonos)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Costs of all tiles</source>
      <translation>Coste de todas las teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Currency of the costs</source>
      <translation>Moneda de los costes</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Cuts a survey that is too large for one run into tiles: into so many, no longer than so many metres, needing no more memory than so much, or along the polygons of a layer, such as map sheets or an earlier plan. Give exactly one of the four. Each tile gets the photographs that see its ground, and an estimate of hours, memory, disk and money.

The run's photographs must be oriented (any run that got as far as its poses); a plan of photographs that are only read tells the costs and cannot be run.

The plan is a GeoPackage whose layer “tiles” is coloured by state. Tiles may be deleted from it. “Run tiles” takes it next; while that works the layer shows which tiles wait, run, are done or failed.</source>
      <translation>Corta en teselas un levantamiento demasiado grande para un solo proceso: en tantas, de no más de tantos metros de largo, que no necesiten más de tanta memoria, o según los polígonos de una capa, como hojas de mapa o un plan anterior. Indique exactamente una de las cuatro cosas. Cada tesela recibe las fotografías que ven su terreno y una estimación de horas, memoria, disco y coste.

Las fotografías del proceso deben estar orientadas (cualquier proceso que haya llegado a sus poses); un plan de fotografías solo leídas indica los costes y no se puede procesar.

El plan es un GeoPackage cuya capa «tiles» se colorea por estado. Se pueden borrar teselas de él. «Procesar teselas» lo toma después; mientras trabaja, la capa muestra qué teselas esperan, están en marcha, terminadas o fallidas.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Disk of all tiles (GB)</source>
      <translation>Disco de todas las teselas (GB)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Forget what was done by a plan in the same file</source>
      <translation>Olvidar lo hecho con un plan en el mismo archivo</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Give exactly one of number, length, memory and polygons of the tiles.</source>
      <translation>Indique exactamente una cosa: número, longitud, memoria o polígonos de las teselas.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Greatest memory of a tile (GB)</source>
      <translation>Mayor memoria de una tesela (GB)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Hours of all tiles</source>
      <translation>Horas de todas las teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>No side of a tile is longer than this.</source>
      <translation>Ningún lado de una tesela es más largo que esto.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Nothing beyond these polygons is planned.</source>
      <translation>No se planifica nada fuera de estos polígonos.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Nothing within these polygons is planned.</source>
      <translation>No se planifica nada dentro de estos polígonos.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>One polygon a tile; a field called name or sheet names them.</source>
      <translation>Un polígono por tesela; un campo llamado name o sheet les da nombre.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Plan tiles</source>
      <translation>Planificar teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Rates, halo and overlap (YAML)</source>
      <translation>Tarifas, margen y solape (YAML)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <location filename="../processing/tile_run.py" />
      <source>Tiles</source>
      <translation>Teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Tiles are cut until none is expected to need more. “Inspect photographs” tells what the whole would need.</source>
      <translation>Las teselas se dividen hasta que ninguna necesite más. «Inspeccionar fotografías» dice cuánto necesitaría el conjunto.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Tiles of about as many photographs each.</source>
      <translation>Teselas con más o menos el mismo número de fotografías.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Without it, tiles that stay as they are keep their states, and a plan that would lose some is not written.</source>
      <translation>Sin esto, las teselas que no cambian conservan su estado, y no se escribe un plan que perdería alguno.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>or greatest length of a tile (m)</source>
      <translation>o mayor longitud de una tesela (m)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>or greatest memory of a tile (GB)</source>
      <translation>o mayor memoria de una tesela (GB)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>or the tiles themselves (polygons)</source>
      <translation>o las teselas mismas (polígonos)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>A tile begins only where its expected memory still fits in.</source>
      <translation>Una tesela comienza solo si la memoria que se espera para ella aún cabe.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Address of the Ray cluster (empty: one is started here)</source>
      <translation>Dirección del clúster Ray (vacío: se inicia uno aquí)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>As the field name of the plan's layer has them: t01, t02.</source>
      <translation>Como están en el campo name de la capa del plan: t01, t02.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Each takes the memory and cores of a run; on one computer one or two are usual.</source>
      <translation>Cada una ocupa la memoria y los núcleos de un proceso; en un equipo lo habitual es una o dos.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Each tile gets a folder in it. Give the same folder again to go on.</source>
      <translation>Cada tesela recibe una carpeta en ella. Indique la misma carpeta para continuar.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Else they are left as they are; tiles that are named are always tried.</source>
      <translation>Si no, se dejan como están; las teselas nombradas siempre se intentan.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Make the tiles named anew, from nothing</source>
      <translation>Rehacer desde cero las teselas nombradas</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Memory of all tiles at work (GB; empty: most of what is free)</source>
      <translation>Memoria de todas las teselas en marcha (GB; vacío: casi toda la libre)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Name the tiles that are to be made anew.</source>
      <translation>Nombre las teselas que hay que rehacer.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Names of the tiles wanted, separated by commas (empty: all)</source>
      <translation>Nombres de las teselas deseadas, separados por comas (vacío: todas)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>One section.key=value a line, in place of those of the survey's run.</source>
      <translation>Un section.key=value por línea, en lugar de los del proceso del levantamiento.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Run tiles</source>
      <translation>Procesar teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Some tiles may fail</source>
      <translation>Permitir que fallen algunas teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Such as ray://head:10001. It counts where tiles run on ray.</source>
      <translation>Por ejemplo ray://head:10001. Cuenta si las teselas se procesan en ray.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>The algorithm then ends well, and tells how many did.</source>
      <translation>El algoritmo termina entonces bien y dice cuántas fallaron.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>The plan has no tile {name} that a photograph sees.</source>
      <translation>El plan no tiene ninguna tesela {name} que vea una fotografía.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles at a time</source>
      <translation>Teselas a la vez</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles done</source>
      <translation>Teselas terminadas</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles failed</source>
      <translation>Teselas fallidas</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles left</source>
      <translation>Teselas restantes</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Trained on (empty: as the survey's run)</source>
      <translation>Entrenado en (vacío: como el proceso del levantamiento)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tries and pauses (YAML)</source>
      <translation>Intentos y pausas (YAML)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Try tiles again that failed before</source>
      <translation>Reintentar las teselas que fallaron antes</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>What was made of these tiles is deleted first.</source>
      <translation>Primero se borra lo hecho de estas teselas.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Where tiles run</source>
      <translation>Dónde se procesan las teselas</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Works through the tiles of a plan, on this computer or on a Ray cluster that sees the same folders. Each tile is trained with a margin, as a run of its own in the folder of tiles, and cut to its outline. Tiles that are done are left alone, each tile gets up to three tries, and what was stopped goes on from where it was: run it again with the same folder.

The plan's layer shows the state of each tile while they run; there a tile can also be run again, and its log and report be opened, with the right mouse button.

Where a tile fails for good the algorithm fails once all others are done, unless some may fail. Further settings: one section.key=value a line. “Merge tiles” takes plan and folder next.</source>
      <translation>Procesa las teselas de un plan, en este equipo o en un clúster Ray que vea las mismas carpetas. Cada tesela se entrena con un margen, como un proceso propio en la carpeta de las teselas, y se recorta a su contorno. Las teselas terminadas se dejan como están, cada tesela tiene hasta tres intentos, y lo que se detuvo sigue donde estaba: ejecútelo de nuevo con la misma carpeta.

La capa del plan muestra mientras tanto el estado de cada tesela; allí también se puede volver a procesar una tesela y abrir su registro y su informe con el botón derecho del ratón.

Si una tesela falla definitivamente, el algoritmo falla cuando todas las demás han terminado, salvo que se permita que algunas fallen. Más ajustes: un section.key=value por línea. «Unir teselas» toma después el plan y la carpeta.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>auto takes an NVIDIA GPU where there is one, cpu never, cuda always.</source>
      <translation>auto usa una GPU NVIDIA si la hay, cpu nunca, cuda siempre.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>local: this computer. ray: a Ray cluster whose computers see the same folders.</source>
      <translation>local: este equipo. ray: un clúster Ray cuyos equipos ven las mismas carpetas.</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>There are {free} GB of room for {needed} GB.</source>
      <translation>Hay {free} GB libres y se necesitan {needed} GB.</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>“{step}” ended with status {status}; the log says why.</source>
      <translation>«{step}» terminó con estado {status}; el registro dice por qué.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>A folder, a wheel or an address of geo-nerf, to be installed instead. Not a name: nobody has published it.</source>
      <translation>Una carpeta, un archivo wheel o una dirección de geo-nerf que se instalará en su lugar. No un nombre: nadie lo ha publicado.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Another package</source>
      <translation>Otro paquete</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Looking for Python</source>
      <translation>Buscando Python</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Looking for Python …</source>
      <translation>Buscando Python…</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>More options of “pip install”, such as another package index, or: --no-index --find-links FOLDER</source>
      <translation>Más opciones de «pip install», como otro índice de paquetes, o: --no-index --find-links CARPETA</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Options</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <location filename="../program/options.py" />
      <source>Program</source>
      <translation>Programa</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Set up</source>
      <translation>Instalar</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Set up geo-nerf</source>
      <translation>Instalar geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Stopped; what was there of it is removed.</source>
      <translation>Detenido; lo ya instalado se ha eliminado.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Stopping and clearing away …</source>
      <translation>Deteniendo y limpiando…</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>The options cannot be read: close every quotation mark, and leave out the program's name.</source>
      <translation>No se pueden leer las opciones: cierre todas las comillas y no escriba el nombre del programa.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>geo-nerf is being set up. This takes some minutes; QGIS can be used meanwhile.</source>
      <translation>geo-nerf se está instalando. Esto tarda unos minutos; mientras tanto puede usar QGIS.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>geo-nerf is set up.</source>
      <translation>geo-nerf está instalado.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <location filename="../sentences/machine.py" />
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>the program that this plugin brings</source>
      <translation>el programa que trae este complemento</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>{file} is not what this plugin was built with: install the plugin anew.</source>
      <translation>{file} no es el archivo con el que se construyó este complemento: instale de nuevo el complemento.</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>geo-nerf ended with status {status}.</source>
      <translation>geo-nerf terminó con estado {status}.</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>Component</source>
      <translation>Componente</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <location filename="../tiles/log_window.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>Copy the command: {command}</source>
      <translation>Copiar la orden: {command}</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>How to get it</source>
      <translation>Cómo obtenerlo</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>What is installed and what is missing</source>
      <translation>Qué está instalado y qué falta</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>What it is for</source>
      <translation>Para qué sirve</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>limited</source>
      <translation>limitado</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>too old</source>
      <translation>demasiado antiguo</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>{state}, required</source>
      <translation>{state}, necesario</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>Looking for geo-nerf</source>
      <translation>Buscando geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>the Windows Subsystem for Linux</source>
      <translation>el subsistema de Windows para Linux</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <location filename="../program/plan.py" />
      <source>the environment {folder}</source>
      <translation>el entorno {folder}</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>the search path</source>
      <translation>la ruta de búsqueda</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>the settings</source>
      <translation>la configuración</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>{command} does not answer as geo-nerf does, so it is not kept.</source>
      <translation>{command} no responde como geo-nerf, por lo que no se guarda.</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>{command} is not geo-nerf, so it is not kept. It answered: {answer}</source>
      <translation>{command} no es geo-nerf, por lo que no se guarda. Respondió: {answer}</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>Choose the program …</source>
      <translation>Elegir el programa…</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>Look again</source>
      <translation>Buscar de nuevo</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <location filename="../program/options.py" />
      <source>Looking for geo-nerf …</source>
      <translation>Buscando geo-nerf…</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>Set it up for me …</source>
      <translation>Instalarlo por mí…</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <location filename="../program/options.py" />
      <source>The program geo-nerf</source>
      <translation>El programa geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>geo-nerf could not look at itself:</source>
      <translation>geo-nerf no pudo examinarse:</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>geo-nerf is not on this computer, or not where it was looked for: the settings, the search path, virtual and conda environments, and the Windows Subsystem for Linux. Choose the program if you have it, or let it be set up.</source>
      <translation>geo-nerf no está en este equipo, o no donde se buscó: la configuración, la ruta de búsqueda, los entornos virtuales y conda, y el subsistema de Windows para Linux. Elija el programa si lo tiene o deje que se instale.</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>geo-nerf on this computer</source>
      <translation>geo-nerf en este equipo</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>{version} ({where}) is ready.</source>
      <translation>{version} ({where}) está listo.</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>{version} ({where}) lacks something it cannot do without: see the first rows.</source>
      <translation>A {version} ({where}) le falta algo imprescindible: vea las primeras filas.</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>{version} was found in {where}. Looking at what it needs …</source>
      <translation>Se encontró {version} en {where}. Comprobando lo que necesita…</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>A path, or a command such as: wsl.exe -e geo-nerf</source>
      <translation>Una ruta o una orden como: wsl.exe -e geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>Choose the program</source>
      <translation>Elegir el programa</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>No geo-nerf answers.</source>
      <translation>Ningún geo-nerf responde.</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>Test</source>
      <translation>Probar</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>What is installed and what is missing …</source>
      <translation>Qué está instalado y qué falta…</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>is looked for</source>
      <translation>búsqueda automática</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>{version}, found in {where}:
{command}</source>
      <translation>{version}, encontrado en {where}:
{command}</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Clearing the place</source>
      <translation>Vaciando la carpeta de destino</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Finishing</source>
      <translation>Terminando</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Getting uv, which knows where PyTorch without CUDA is</source>
      <translation>Obteniendo uv, que sabe dónde está PyTorch sin CUDA</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Installing PyTorch without CUDA</source>
      <translation>Instalando PyTorch sin CUDA</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Installing geo-nerf and its libraries</source>
      <translation>Instalando geo-nerf y sus bibliotecas</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Making the environment</source>
      <translation>Creando el entorno</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>PyTorch without CUDA cannot be had from here: the usual one brings gigabytes of CUDA along, which nothing here uses.</source>
      <translation>Desde aquí no se puede obtener PyTorch sin CUDA: el habitual trae gigabytes de CUDA que aquí no se usan.</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Starting geo-nerf</source>
      <translation>Iniciando geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Without a network: take the two files of {folder} to a computer that has one, with the same system and Python {version}, and run there, where they lie:
{command}
Bring the folder geo-nerf-files here, and give under Options:
--no-index --find-links FOLDER</source>
      <translation>Sin red: lleve los dos archivos de {folder} a un equipo que tenga red, con el mismo sistema y Python {version}, y ejecute allí, en la carpeta donde estén:
{command}
Traiga aquí la carpeta geo-nerf-files y escriba en Opciones:
--no-index --find-links CARPETA</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>Programs cannot be run from {folder}: its disk is mounted with noexec.</source>
      <translation>No se pueden ejecutar programas desde {folder}: su disco está montado con noexec.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>The disk has {free} GB of room, and {needed} GB are needed: free some first.</source>
      <translation>El disco tiene {free} GB libres y se necesitan {needed} GB: libere espacio primero.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>There is no such folder or wheel: {path}</source>
      <translation>No existe esa carpeta o ese archivo wheel: {path}</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>This copy of the plugin brings no program: install the plugin from its zip, or name a package below.</source>
      <translation>Esta copia del complemento no trae ningún programa: instale el complemento desde su ZIP o indique un paquete abajo.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>This makes a folder of its own for geo-nerf, {folder}, with Python {version}, and downloads the libraries that geo-nerf needs from the Python package index. It takes {needed} GB of disk; {free} GB are free. Nothing else on this computer is changed. Shall it be set up?</source>
      <translation>Esto crea una carpeta propia para geo-nerf, {folder}, con Python {version}, y descarga del índice de paquetes de Python las bibliotecas que geo-nerf necesita. Ocupa {needed} GB de disco; hay {free} GB libres. No se cambia nada más en este equipo. ¿Instalarlo?</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>This plugin brings no program, or a damaged one: install the plugin anew from its zip, or name a package.</source>
      <translation>Este complemento no trae ningún programa o trae uno dañado: instale de nuevo el complemento desde su ZIP o indique un paquete.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>With PyTorch for the NVIDIA GPU of this computer.</source>
      <translation>Con PyTorch para la GPU NVIDIA de este equipo.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>geo-nerf needs a Python from {oldest} to {newest} that can make environments, and there is none here. Debian and Ubuntu: sudo apt install python3-venv. macOS: the installer of python.org. Windows: wsl --install, then in the Linux that comes with it: sudo apt install python3-venv.</source>
      <translation>geo-nerf necesita un Python de {oldest} a {newest} que pueda crear entornos, y aquí no hay ninguno. Debian y Ubuntu: sudo apt install python3-venv. macOS: el instalador de python.org. Windows: wsl --install y luego, en el Linux que trae: sudo apt install python3-venv.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>geo-nerf {version}, brought by this plugin: {file}
SHA-256 {sha256}</source>
      <translation>geo-nerf {version}, traído por este complemento: {file}
SHA-256 {sha256}</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>{folder} cannot be written.</source>
      <translation>No se puede escribir en {folder}.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>“{package}” is a name, and nobody has published geo-nerf in a package index: what is found there is another program. Leave the field empty, or give a folder, a wheel or an address.</source>
      <translation>«{package}» es un nombre, y nadie ha publicado geo-nerf en un índice de paquetes: lo que se encuentre allí es otro programa. Deje el campo vacío o indique una carpeta, un archivo wheel o una dirección.</translation>
    </message>
    <message>
      <location filename="../running/closing.py" />
      <source>Runs are still at work. Close QGIS and stop them? What they have finished is kept, and they can be resumed.</source>
      <translation>Aún hay procesos en marcha. ¿Cerrar QGIS y detenerlos? Lo terminado se conserva y se pueden reanudar.</translation>
    </message>
    <message>
      <location filename="../running/closing.py" />
      <source>geo-nerf is being set up. Close QGIS and stop that? What is there of it is removed.</source>
      <translation>geo-nerf se está instalando. ¿Cerrar QGIS y detenerlo? Lo que ya haya se eliminará.</translation>
    </message>
    <message>
      <location filename="../running/history.py" />
      <source>The run is not in the list of the next session: {0}</source>
      <translation>El proceso no estará en la lista de la próxima sesión: {0}</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>Forget it</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>Show them</source>
      <translation>Mostrarlos</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>The folders of these runs are gone, so they are no longer in the list: {0}</source>
      <translation>Las carpetas de estos procesos ya no existen, así que no están más en la lista: {0}</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>The run {0} is not finished.</source>
      <translation>El proceso {0} no está terminado.</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>{0} runs are not finished: {1}</source>
      <translation>{0} procesos no han terminado: {1}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Check their coordinates, labels and marks.</source>
      <translation>Compruebe sus coordenadas, etiquetas y marcas.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} (easting, northing) lies {off}, judged by the other control, GNSS and the photographs. It is not sure that the point is the wrong one, so its plane coordinates are not used and the model follows the others. Look for a wrong label, mark or digit.</source>
      <translation>El punto de control {label} (este, norte) está {off}, según los demás puntos de control, GNSS y las fotografías. No es seguro que sea el equivocado, así que su planimetría no se usa y el modelo sigue a los demás. Busque una etiqueta, una marca o una cifra equivocada.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} (easting, northing) lies {off}, judged by {judges}: only its height is used. {cause}</source>
      <translation>El punto de control {label} (este, norte) está {off}, según {judges}: solo se usa su altura. {cause}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} (height) lies {off}, judged by the other control, GNSS and the photographs. It is not sure that the point is the wrong one, so its height is not used and the model follows the others. Look for a wrong label, mark or digit.</source>
      <translation>El punto de control {label} (altura) está {off}, según los demás puntos de control, GNSS y las fotografías. No es seguro que sea el equivocado, así que su altura no se usa y el modelo sigue a los demás. Busque una etiqueta, una marca o una cifra equivocada.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} (height) lies {off}, judged by {judges}: its height was left out. {cause}</source>
      <translation>El punto de control {label} (altura) está {off}, según {judges}: se omitió su altura. {cause}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} is {off_m:.2f} m from where the others put it and was left out (a wrong label, mark or coordinate?).</source>
      <translation>El punto de control {label} está a {off_m:.2f} m de donde lo sitúan los demás y se omitió (¿una etiqueta, marca o coordenada equivocada?).</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} lies {off}, judged by {judges}: it was left out. {cause}</source>
      <translation>El punto de control {label} está {off}, según {judges}: se omitió. {cause}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label}: {bad} of its {total} marks do not meet the others in one point.</source>
      <translation>Punto de control {label}: {bad} de sus {total} marcas no coinciden con las demás en un punto.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control points whose marks in oriented photographs do not fix one place do not count: {labels}.</source>
      <translation>No cuentan los puntos de control cuyas marcas en fotografías orientadas no fijan un lugar: {labels}.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Each fits the other's coordinates: were the two exchanged?</source>
      <translation>Cada uno concuerda con las coordenadas del otro: ¿se intercambiaron?</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>GNSS and gimbals</source>
      <translation>GNSS y cardanes</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>GNSS and the other control</source>
      <translation>GNSS y los demás puntos de control</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>GNSS, gimbals and the other control</source>
      <translation>GNSS, cardanes y los demás puntos de control</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Ground control lies {side_m:.2f} m beside and {up_m:.2f} m above where GNSS puts it, all of it alike, though the receiver states {plane_m:.2f} m and {height_m:.2f} m: check the control file's reference system, what its heights are above (ellipsoid or geoid) and the base station. The model follows the control.</source>
      <translation>Los puntos de control están todos {side_m:.2f} m al lado y {up_m:.2f} m por encima de donde los sitúa el GNSS, aunque el receptor declara {plane_m:.2f} m y {height_m:.2f} m: compruebe el sistema de referencia del archivo de control, sobre qué son sus alturas (elipsoide o geoide) y la estación base. El modelo sigue al control.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Ground control lies {side_m:.2f} m beside and {up_m:.2f} m below where GNSS puts it, all of it alike, though the receiver states {plane_m:.2f} m and {height_m:.2f} m: check the control file's reference system, what its heights are above (ellipsoid or geoid) and the base station. The model follows the control.</source>
      <translation>Los puntos de control están todos {side_m:.2f} m al lado y {up_m:.2f} m por debajo de donde los sitúa el GNSS, aunque el receptor declara {plane_m:.2f} m y {height_m:.2f} m: compruebe el sistema de referencia del archivo de control, sobre qué son sus alturas (elipsoide o geoide) y la estación base. El modelo sigue al control.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its coordinates fit {label}: were the two exchanged, or its marks set under the other's label?</source>
      <translation>Sus coordenadas concuerdan con {label}: ¿se intercambiaron los dos, o sus marcas están bajo la etiqueta del otro?</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its height fits as feet.</source>
      <translation>Su altura concuerda en pies.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its height fits as metres that were divided as feet.</source>
      <translation>Su altura concuerda como metros divididos como si fueran pies.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its height in the file is 0: nobody measured it?</source>
      <translation>Su altura en el archivo es 0: ¿nadie la midió?</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its marks fit the coordinates of {label}: a wrong label?</source>
      <translation>Sus marcas concuerdan con las coordenadas de {label}: ¿una etiqueta equivocada?</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its x and y are exchanged in the file.</source>
      <translation>Su x e y están intercambiadas en el archivo.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Look for a wrong label, mark or digit.</source>
      <translation>Busque una etiqueta, una marca o una cifra equivocada.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Nothing checks the height of control point {label}: {effect} More control points or check points, spread over the area, would check it.</source>
      <translation>Nada comprueba la altura del punto de control {label}: {effect} Más puntos de control o de comprobación, repartidos por el área, la comprobarían.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Nothing checks the plane coordinates of control point {label}: {effect} More control points or check points, spread over the area, would check them.</source>
      <translation>Nada comprueba la planimetría del punto de control {label}: {effect} Más puntos de control o de comprobación, repartidos por el área, la comprobarían.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control points agree with each other and with the photographs to about {sigma_m:.1f} m only; they count with that standard deviation.</source>
      <translation>Los puntos de control concuerdan entre sí y con las fotografías solo a unos {sigma_m:.1f} m; cuentan con esa desviación típica.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control points agree with each other and with the photographs to about {sigma_m:.1f} m only; they count with that standard deviation; one of them may be wrong, and with so few nothing tells which.</source>
      <translation>Los puntos de control concuerdan entre sí y con las fotografías solo a unos {sigma_m:.1f} m; cuentan con esa desviación típica; uno puede estar mal, y con tan pocos nada dice cuál.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control points {labels} contradict each other in their height, and it cannot be decided which of them is wrong (against {judge}: {each}). None of these is used. {advice}</source>
      <translation>Los puntos de control {labels} se contradicen en altura, y no puede decidirse cuál está mal (frente a {judge}: {each}). No se usa ninguna de ellas. {advice}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control points {labels} contradict each other in their plane coordinates, and it cannot be decided which of them is wrong (against {judge}: {each}). None of these is used. {advice}</source>
      <translation>Los puntos de control {labels} se contradicen en planimetría, y no puede decidirse cuál está mal (frente a {judge}: {each}). No se usa ninguna de ellas. {advice}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control that is used does not settle the tilt of the block, which rests on GNSS: heights are uncertain by about {sigma_m:.2f} m (one sigma) where it is worst. Control points on all sides of the area would settle it.</source>
      <translation>El control usado no fija la inclinación del bloque, que descansa en el GNSS: las alturas tienen una incertidumbre de unos {sigma_m:.2f} m (una sigma) en el peor lugar. Puntos de control en todos los lados del área la fijarían.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control's heights fit GNSS as feet, while the file's reference system says metres: they are not used; heights are GNSS's. Write them in metres, or name a compound system whose heights are in feet.</source>
      <translation>Las alturas de control concuerdan con el GNSS en pies, mientras que el sistema de referencia del archivo dice metros: no se usan; las alturas son las del GNSS. Escríbalas en metros, o indique un sistema compuesto con alturas en pies.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control's points agree with each other and contradict the shape that GNSS gives the block: GNSS counts less.</source>
      <translation>Los puntos de control concuerdan entre sí y contradicen la forma que el GNSS da al bloque: el GNSS cuenta menos.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The height of control point {label} alone decides how high the block lies, and nothing checks it: {effect} More control points or check points, spread over the area, would check it.</source>
      <translation>La altura del punto de control {label} decide sola a qué altura está el bloque, y nada la comprueba: {effect} Más puntos de control o de comprobación, repartidos por el área, la comprobarían.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The height of control point {label} alone decides the tilt across the block, and nothing checks it: {effect} More control points or check points, spread over the area, would check it.</source>
      <translation>La altura del punto de control {label} decide sola la inclinación transversal del bloque, y nada la comprueba: {effect} Más puntos de control o de comprobación, repartidos por el área, la comprobarían.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The height of control point {label} and GNSS contradict each other: against GNSS the point lies {off}. Nothing tells which of the two is wrong, so it is not used; the model follows GNSS.</source>
      <translation>La altura del punto de control {label} y el GNSS se contradicen: frente al GNSS el punto está {off}. Nada dice cuál de los dos está mal, así que no se usa; el modelo sigue al GNSS.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The plane coordinates of control point {label} alone decide where the block lies or how it is turned, and nothing checks them: {effect} More control points or check points, spread over the area, would check them.</source>
      <translation>La planimetría del punto de control {label} decide sola dónde está el bloque o cómo está girado, y nada la comprueba: {effect} Más puntos de control o de comprobación, repartidos por el área, la comprobarían.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The plane coordinates of control point {label} and GNSS contradict each other: against GNSS the point lies {off}. Nothing tells which of the two is wrong, so they are not used; the model follows GNSS.</source>
      <translation>La planimetría del punto de control {label} y el GNSS se contradicen: frente al GNSS el punto está {off}. Nada dice cuál de los dos está mal, así que no se usa; el modelo sigue al GNSS.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The {count} control points contradict each other ({each} from where the photographs' geometry wants them), there is no GNSS to judge by, and it cannot be decided which of them is wrong: the model may be off by more than that. Check their coordinates, labels and marks, or give more points.</source>
      <translation>Los {count} puntos de control se contradicen ({each} de donde los quiere la geometría de las fotografías), no hay GNSS para juzgar, y no puede decidirse cuál está mal: el modelo puede errar en más que eso. Compruebe sus coordenadas, etiquetas y marcas, o dé más puntos.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>an error of up to {size_m:.2f} m would not show, and would move heights by up to {moved_m:.2f} m.</source>
      <translation>un error de hasta {size_m:.2f} m no se notaría, y movería las alturas hasta {moved_m:.2f} m.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>an error of up to {size_m:.2f} m would not show, and would move the model by up to {moved_m:.2f} m.</source>
      <translation>un error de hasta {size_m:.2f} m no se notaría, y movería el modelo hasta {moved_m:.2f} m.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>an error of whatever size would not show, and would move heights by up to {rate:.2f} m for each metre.</source>
      <translation>un error de cualquier tamaño no se notaría, y movería las alturas hasta {rate:.2f} m por metro.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>an error of whatever size would not show, and would move the model by up to {rate:.2f} m for each metre.</source>
      <translation>un error de cualquier tamaño no se notaría, y movería el modelo hasta {rate:.2f} m por metro.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>the other control, GNSS and the photographs</source>
      <translation>los demás puntos de control, GNSS y las fotografías</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{effect} The same holds for {others}.</source>
      <translation>{effect} Lo mismo vale para {others}.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{label} (any error)</source>
      <translation>{label} (cualquier error)</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{label} ({size_m:.2f} m, {moved_m:.2f} m)</source>
      <translation>{label} ({size_m:.2f} m, {moved_m:.2f} m)</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{label} {off}</source>
      <translation>{label} {off}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m east</source>
      <translation>{off_m:.2f} m al este</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m north</source>
      <translation>{off_m:.2f} m al norte</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m south</source>
      <translation>{off_m:.2f} m al sur</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m too high</source>
      <translation>{off_m:.2f} m demasiado alto</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m too low</source>
      <translation>{off_m:.2f} m demasiado bajo</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m west</source>
      <translation>{off_m:.2f} m al oeste</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{points} and {count} more points</source>
      <translation>{points} y {count} puntos más</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>All of its {count} marks lie outside their photographs, at up to {times:.1f} times the size, as marks measured on larger pictures do.</source>
      <translation>Todas sus {count} marcas caen fuera de sus fotografías, hasta {times:.1f} veces el tamaño, como marcas medidas en imágenes mayores.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Check that the file names belong to these photographs: it says {said}, the folder holds {holds}.</source>
      <translation>Compruebe que los nombres son de estas fotografías: dice {said}, la carpeta contiene {holds}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Give a text file, as OpenDroneMap's gcp_list.txt.</source>
      <translation>Indique un archivo de texto, como el gcp_list.txt de OpenDroneMap.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Give each point its own label, or the same coordinates in every row.</source>
      <translation>Dé a cada punto su propia etiqueta, o las mismas coordenadas en cada fila.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>In the columns x and y write x (easting, longitude) first.</source>
      <translation>En las columnas x e y escriba primero x (este, longitud).</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>In the columns x and y write {first} first, {second} second.</source>
      <translation>En las columnas x e y escriba primero {first} y después {second}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Name the points' reference system in the file's first line, or correct the coordinates. Where it is GNSS that is wrong, take its positions out of copies of the photographs: then the points alone place the model.</source>
      <translation>Indique el sistema de referencia de los puntos en la primera línea del archivo, o corrija las coordenadas. Si es el GNSS el que falla, quite sus posiciones en copias de las fotografías: así los puntos solos sitúan el modelo.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>None of its {count} marks lies in a photograph of {folder}.</source>
      <translation>Ninguna de sus {count} marcas está en una fotografía de {folder}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Separate the columns by blanks or tabs, and write decimal points.</source>
      <translation>Separe las columnas con espacios o tabuladores, y escriba puntos decimales.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The columns seem to be separated by commas, and not every row can be read so.</source>
      <translation>Las columnas parecen separadas por comas, y no todas las filas pueden leerse así.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The columns seem to be separated by semicolons, and not every row can be read so.</source>
      <translation>Las columnas parecen separadas por punto y coma, y no todas las filas pueden leerse así.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The file cannot be read ({why}).</source>
      <translation>El archivo no se puede leer ({why}).</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The file is no text.</source>
      <translation>El archivo no es texto.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The first line should name the points' reference system, but is already a point.</source>
      <translation>La primera línea debería indicar el sistema de referencia de los puntos, pero ya es un punto.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The marks fit the photographs only {way}.</source>
      <translation>Las marcas solo encajan en las fotografías {way}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The marks of {file} were multiplied by {ratio}: they fit the photographs so, as marks measured on pictures of another size.</source>
      <translation>Las marcas de {file} se multiplicaron por {ratio}: así encajan en las fotografías, como marcas medidas en imágenes de otro tamaño.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The point {label} has other coordinates here than in line {line}.</source>
      <translation>El punto {label} tiene aquí otras coordenadas que en la línea {line}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The points lie {away_km:.0f} km from the photographs' GNSS positions when read as {name}.</source>
      <translation>Leídos como {name}, los puntos están a {away_km:.0f} km de las posiciones GNSS de las fotografías.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>This row has {count} columns; a row is: x y height px py photograph label.</source>
      <translation>Esta fila tiene {count} columnas; una fila es: x y altura px py fotografía etiqueta.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Write an EPSG code such as EPSG:25832 (with heights: EPSG:25832+7837), a PROJ string, or “WGS84 UTM 32N”.</source>
      <translation>Escriba un código EPSG como EPSG:25832 (con alturas: EPSG:25832+7837), una cadena PROJ o «WGS84 UTM 32N».</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Write the marks as x to the right and y downwards from the upper left corner, in pixels of these photographs.</source>
      <translation>Escriba las marcas con x a la derecha e y hacia abajo desde la esquina superior izquierda, en píxeles de estas fotografías.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>all heights are zero: nobody measured them, so the points cannot tell how high the model lies or how it is tilted</source>
      <translation>todas las alturas son cero: nadie las midió, y los puntos no dicen a qué altura está el modelo ni cómo se inclina</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>check points ({file})</source>
      <translation>puntos de comprobación ({file})</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>control points ({file})</source>
      <translation>puntos de control ({file})</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>fewer than three points are marked in two photographs or more: they cannot place the model by themselves</source>
      <translation>menos de tres puntos están marcados en dos fotografías o más: por sí solos no pueden situar el modelo</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>it cannot be opened</source>
      <translation>no se puede abrir</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>line {line}: the mark of {label} lies outside {photo} ({width} x {height} pixels)</source>
      <translation>línea {line}: la marca de {label} cae fuera de {photo} ({width} x {height} píxeles)</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>line {line}: {label} is marked twice in {photo}; the first mark counts</source>
      <translation>línea {line}: {label} está marcado dos veces en {photo}; cuenta la primera marca</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>marks that lie outside their photographs even so and are skipped: {count}</source>
      <translation>marcas que aun así caen fuera de sus fotografías y se omiten: {count}</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>pixels are taken in the photographs as stored, before EXIF orientation turns them: some fit no other way</source>
      <translation>los píxeles se toman en las fotografías tal como están guardadas, antes de que la orientación EXIF las gire: algunos solo encajan así</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the control points lie at longitude {lon_deg:.4f}, latitude {lat_deg:.4f}, outside the area {name} is made for; is it their system?</source>
      <translation>los puntos de control están en longitud {lon_deg:.4f}, latitud {lat_deg:.4f}, fuera del área para la que se hizo {name}; ¿es su sistema?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the coordinates are no place on earth in {name}; is it the right system, with x (easting, longitude) first?</source>
      <translation>las coordenadas no son un lugar de la Tierra en {name}; ¿es el sistema correcto, con x (este, longitud) primero?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the file is not UTF-8 text: it is read as Windows-1252 (Latin-1)</source>
      <translation>el archivo no es texto UTF-8: se lee como Windows-1252 (Latin-1)</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the points lie {away_km:.0f} km from the photographs' GNSS positions; is {name} their system, with x first?</source>
      <translation>los puntos están a {away_km:.0f} km de las posiciones GNSS de las fotografías; ¿es {name} su sistema, con x primero?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the points lie {gap_m:.0f} m above the take-off height in the photographs: one of the two is perhaps above the geoid and the other above the ellipsoid (name a compound system for levelled heights)</source>
      <translation>los puntos están {gap_m:.0f} m por encima de la altura de despegue de las fotografías: quizá una sea sobre el geoide y la otra sobre el elipsoide (indique un sistema compuesto para alturas niveladas)</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the points lie {gap_m:.0f} m below the take-off height in the photographs: one of the two is perhaps above the geoid and the other above the ellipsoid (name a compound system for levelled heights)</source>
      <translation>los puntos están {gap_m:.0f} m por debajo de la altura de despegue de las fotografías: quizá una sea sobre el geoide y la otra sobre el elipsoide (indique un sistema compuesto para alturas niveladas)</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>when x and y are exchanged</source>
      <translation>si se intercambian x e y</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>when x is counted from the picture's right</source>
      <translation>si x se cuenta desde la derecha de la imagen</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>when y is counted from the picture's bottom</source>
      <translation>si y se cuenta desde abajo de la imagen</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>whether the points lie where the photographs do is not checked: {why}</source>
      <translation>no se comprueba si los puntos están donde las fotografías: {why}</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>x and y are exchanged: as they are written they are no place on earth in {name}, the other way round {turned_km:.1f} km from the photographs' GNSS positions.</source>
      <translation>x e y están intercambiadas: tal como están no son un lugar de la Tierra en {name}; al revés, a {turned_km:.1f} km de las posiciones GNSS de las fotografías.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>x and y are exchanged: as they are written they lie {away_km:.0f} km from the photographs' GNSS positions, the other way round {turned_km:.1f} km.</source>
      <translation>x e y están intercambiadas: tal como están, los puntos quedan a {away_km:.0f} km de las posiciones GNSS de las fotografías; al revés, a {turned_km:.1f} km.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{files}: {doubt}</source>
      <translation>{files}: {doubt}</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{first} and {second} have the same coordinates</source>
      <translation>{first} y {second} tienen las mismas coordenadas</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: marked in one photograph only, which does not fix a point in space</source>
      <translation>{labels}: marcados en una sola fotografía, lo que no fija un punto en el espacio</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: no usable mark</source>
      <translation>{labels}: ninguna marca utilizable</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: the coordinates are no place on earth in {name} and do not count</source>
      <translation>{labels}: las coordenadas no son un lugar de la Tierra en {name} y no cuentan</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: the coordinates are no place on earth in {name} and do not count; x and y exchanged?</source>
      <translation>{labels}: las coordenadas no son un lugar de la Tierra en {name} y no cuentan; ¿x e y intercambiadas?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: the height is not known (nan), and the point does not count</source>
      <translation>{labels}: la altura no se conoce (nan), y el punto no cuenta</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{mark}; it is skipped</source>
      <translation>{mark}; se omite</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{mark}; it is skipped, and so are {more} more</source>
      <translation>{mark}; se omite, y otras {more} también</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} counts in {unit} but says nothing about heights: they are taken as metres above the ellipsoid; if they are feet, name a compound system whose vertical part is in feet</source>
      <translation>{name} cuenta en {unit} pero no dice nada de las alturas: se toman como metros sobre el elipsoide; si son pies, indique un sistema compuesto cuya parte vertical esté en pies</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} is left out ({reason})</source>
      <translation>{name} se omitió ({reason})</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} is not among the photographs</source>
      <translation>{name} no está entre las fotografías</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} is not made for surveys where the points lie: {length}; is it their system?</source>
      <translation>{name} no está hecho para levantamientos donde están los puntos: {length}; ¿es su sistema?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} names {count} photographs in different folders</source>
      <translation>{name} nombra {count} fotografías en carpetas distintas</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{why}; marks skipped: {count}</source>
      <translation>{why}; marcas omitidas: {count}</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>“{text}” is no number; a row is: x y height px py photograph label.</source>
      <translation>«{text}» no es un número; una fila es: x y altura px py fotografía etiqueta.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>“{text}” names no reference system.</source>
      <translation>«{text}» no nombra ningún sistema de referencia.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Check that the coordinates are in the system named, with x (easting, longitude) first. {suggests}</source>
      <translation>Compruebe que las coordenadas están en el sistema indicado, con x (este, longitud) primero. {suggests}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose a system of the place on another datum, or, where you know the seven parameters, a PROJ string with +towgs84=…</source>
      <translation>Elija un sistema del lugar con otro datum o, si conoce los siete parámetros, una cadena PROJ con +towgs84=…</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose the same grid with axes east and north as “Reference system”: {twin}, with heights above the WGS 84 ellipsoid.</source>
      <translation>Elija como «Sistema de referencia» la misma cuadrícula con ejes al este y al norte: {twin}, con alturas sobre el elipsoide WGS 84.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose the system by its EPSG code, or add the datum to the text: +datum=…, or +towgs84=… with its seven parameters.</source>
      <translation>Elija el sistema por su código EPSG, o añada el datum al texto: +datum=…, o +towgs84=… con sus siete parámetros.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose {sibling}.</source>
      <translation>Elija {sibling}.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose {sibling}; QGIS converts the products to another unit afterwards.</source>
      <translation>Elija {sibling}; QGIS convierte después los productos a otra unidad.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>If you have {grids}, put it into {folder}. {other}</source>
      <translation>Si tiene {grids}, póngala en {folder}. {other}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>No coordinate operation between WGS 84 and {name} is known: they are taken to agree, as they do to a metre or two.</source>
      <translation>No se conoce operación de coordenadas entre WGS 84 y {name}: se toman por iguales, lo que vale a uno o dos metros.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>No coordinate operation between {source} and {target} is known.</source>
      <translation>No se conoce operación de coordenadas entre {source} y {target}.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>PROJ's data set has no such code</source>
      <translation>los datos de PROJ no tienen ese código</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>The same grid with axes east and north works: {twin} (coordinates along west or south change their sign).</source>
      <translation>La misma cuadrícula con ejes al este y al norte sirve: {twin} (las coordenadas hacia el oeste o el sur cambian de signo).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>The “Reference system” that is filled in for these photographs works.</source>
      <translation>Sirve el «Sistema de referencia» que se rellena para estas fotografías.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Use heights above the WGS 84 ellipsoid ({flat}) or the EGM2008 geoid ({geoid}).</source>
      <translation>Use alturas sobre el elipsoide WGS 84 ({flat}) o sobre el geoide EGM2008 ({geoid}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Use heights above the WGS 84 ellipsoid ({flat}).</source>
      <translation>Use alturas sobre el elipsoide WGS 84 ({flat}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>a length in the map is {much} longer than on the ground (scale factor {factor})</source>
      <translation>una longitud en el mapa es {much} mayor que en el terreno (factor de escala {factor})</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>a length in the map is {much} shorter than on the ground (scale factor {factor})</source>
      <translation>una longitud en el mapa es {much} menor que en el terreno (factor de escala {factor})</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>a metric reference system of the place</source>
      <translation>un sistema de referencia métrico del lugar</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>counts depths, and products have heights, which grow upwards</source>
      <translation>cuenta profundidades, y los productos tienen alturas, que crecen hacia arriba</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>counts its {axis} in {unit}, and products are written in metres</source>
      <translation>cuenta en {unit} ({axis}), y los productos se escriben en metros</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>counts {axes}, and products need coordinates that grow to the east and to the north</source>
      <translation>cuenta {axes}, y los productos necesitan coordenadas que crezcan al este y al norte</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>east</source>
      <translation>este</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>has heights alone and no place on the map</source>
      <translation>solo tiene alturas y ningún lugar en el mapa</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>is not projected ({kind})</source>
      <translation>no está proyectado ({kind})</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>is not projected, so lengths and areas would be in degrees</source>
      <translation>no está proyectado, así que longitudes y áreas estarían en grados</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is a file; choose the system, or give the file's content</source>
      <translation>es un archivo; elija el sistema, o dé el contenido del archivo</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is a zone of the north, and the place lies south of the equator</source>
      <translation>es una zona del norte, y el lugar está al sur del ecuador</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is a zone of the south, and the place lies north of the equator</source>
      <translation>es una zona del sur, y el lugar está al norte del ecuador</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is empty</source>
      <translation>está vacío</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is part of the name of {name}</source>
      <translation>es parte del nombre de {name}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is part of the names of {count} systems: {names}</source>
      <translation>es parte de los nombres de {count} sistemas: {names}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>its map is a mirror image of the ground</source>
      <translation>su mapa es una imagen especular del terreno</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>its north is turned from true north by {turned_deg:.0f} degrees</source>
      <translation>su norte está girado {turned_deg:.0f} grados respecto al norte verdadero</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>its x to the {first} and its y to the {second}</source>
      <translation>su x hacia el {first} y su y hacia el {second}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>north</source>
      <translation>norte</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>south</source>
      <translation>sur</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>the horizontal part alone, {across}, with heights above the WGS 84 ellipsoid</source>
      <translation>solo la parte horizontal, {across}, con alturas sobre el elipsoide WGS 84</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>the metric edition of the same zone: {across}</source>
      <translation>la edición métrica de la misma zona: {across}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>the nearest name that is known is {name}</source>
      <translation>el nombre conocido más próximo es {name}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>the same grid with heights upwards in metres: {across}</source>
      <translation>la misma cuadrícula con alturas hacia arriba en metros: {across}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>west</source>
      <translation>oeste</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{code} is {name}; is that meant?</source>
      <translation>{code} es {name}; ¿se refiere a ese?</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{inexact} There is a better one with the grid {grids}, not installed here; this command in a terminal gets it: {command}</source>
      <translation>{inexact} Hay una mejor con la malla {grids}, no instalada aquí; esta orden en un terminal la obtiene: {command}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{least:.4f} to {greatest:.4f}, by direction</source>
      <translation>{least:.4f} a {greatest:.4f}, según la dirección</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} gives an ellipsoid ({ellipsoid}) but no datum, so its place on earth is open by hundreds of metres.</source>
      <translation>{name} da un elipsoide ({ellipsoid}) pero ningún datum, así que su lugar en la Tierra queda abierto en cientos de metros.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} is known, but PROJ cannot compute its projection ({method}).</source>
      <translation>{name} se conoce, pero PROJ no puede calcular su proyección ({method}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} is not a system of the earth (its ellipsoid is {ellipsoid}).</source>
      <translation>{name} no es un sistema de la Tierra (su elipsoide es {ellipsoid}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} with ellipsoidal heights is written as {flat}: its heights are above the WGS 84 ellipsoid.</source>
      <translation>{name} con alturas elipsoidales se escribe como {flat}: sus alturas son sobre el elipsoide WGS 84.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} {why}.</source>
      <translation>{name} {why}.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: at this place {length}. Distances and areas from the products differ by it.</source>
      <translation>{name}: en este lugar, {length}. Las distancias y áreas de los productos difieren en eso.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: its datum, {datum}, and WGS 84 are taken to agree, which holds to {stated_m} m, as EPSG states. Positions by RTK or PPK are in the datum of their base or network, and right if it is this one; otherwise give control points in it.</source>
      <translation>{name}: su datum, {datum}, y WGS 84 se toman por iguales, lo que según EPSG vale a {stated_m} m. Las posiciones RTK o PPK están en el datum de su base o red, y son correctas si es este; si no, indique puntos de control en él.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: its datum, {datum}, and WGS 84 are taken to agree, which nobody states an accuracy for. Positions by RTK or PPK are in the datum of their base or network, and right if it is this one; otherwise give control points in it.</source>
      <translation>{name}: su datum, {datum}, y WGS 84 se toman por iguales, de lo que nadie declara la exactitud. Las posiciones RTK o PPK están en el datum de su base o red, y son correctas si es este; si no, indique puntos de control en él.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: nobody states how accurate its own shift to WGS 84 is (+towgs84); of three parameters for a country most are good to some metres. Control points in this system, or in EPSG's of its datum, show it.</source>
      <translation>{name}: nadie declara la exactitud de su propio paso a WGS 84 (+towgs84); con tres parámetros para un país, la mayoría vale a unos metros. Puntos de control en este sistema, o en el de EPSG de su datum, la muestran.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: the transformation from WGS 84 is accurate to {accuracy_m} m at this place, as its authors state.</source>
      <translation>{name}: la transformación desde WGS 84 es exacta a {accuracy_m} m en este lugar, según sus autores.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: the transformation from WGS 84 is accurate to {accuracy_m} m where it is made for, which is not this place.</source>
      <translation>{name}: la transformación desde WGS 84 es exacta a {accuracy_m} m donde está hecha para valer, que no es este lugar.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{off_mm:.1f} mm a metre ({ppm:.0f} ppm)</source>
      <translation>{off_mm:.1f} mm por metro ({ppm:.0f} ppm)</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{place} has no coordinates in {name}: it lies outside what the projection can show.</source>
      <translation>{place} no tiene coordenadas en {name}: está fuera de lo que la proyección puede mostrar.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{worst:.6f}</source>
      <translation>{worst:.6f}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>“{crs}” is not a known coordinate reference system ({reason}).</source>
      <translation>«{crs}» no es un sistema de coordenadas conocido ({reason}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>“{text}” gives an ellipsoid ({ellipsoid}) but no datum: it is read as WGS 84, which ETRS89, NAD83 and other datums on this ellipsoid are taken to agree with.</source>
      <translation>«{text}» da un elipsoide ({ellipsoid}) pero ningún datum: se lee como WGS 84, con el que se toman por iguales ETRS89, NAD83 y otros datum sobre este elipsoide.</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>CPU kernels of the hash grid</source>
      <translation>núcleos de CPU de la rejilla hash</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>Choose the quality Draft or Fine, or a machine with an NVIDIA GPU</source>
      <translation>Elija la calidad Borrador o Fina, o un equipo con GPU de NVIDIA</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>EXIF and XMP: positions, RTK state, gimbal, lens</source>
      <translation>EXIF y XMP: posiciones, estado RTK, cardán, objetivo</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>HEIC files are left out</source>
      <translation>se omiten los archivos HEIC</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>LAS and LAZ files</source>
      <translation>archivos LAS y LAZ</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>Nothing has to be done. In an environment of conda-forge (environment.yml) all share one edition</source>
      <translation>No hay que hacer nada. En un entorno de conda-forge (environment.yml) todos comparten una edición</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>PDAL pipelines in Python</source>
      <translation>cadenas de PDAL en Python</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>PDAL pipelines that begin with a run's surface (optional)</source>
      <translation>cadenas de PDAL que empiezan con la superficie de una ejecución (opcional)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>This machine seems to have one, but its torch is a CPU build: reinstall torch for CUDA</source>
      <translation>Este equipo parece tener una, pero su torch es solo de CPU: reinstale torch para CUDA</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>a draft takes twice as long on one core</source>
      <translation>un borrador tarda el doble en un núcleo</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>a survey of some hundred photographs may not fit</source>
      <translation>puede que no quepa un levantamiento de unos cientos de fotografías</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>build it as pdal_stages/plugin/README.md says</source>
      <translation>compílelo como dice pdal_stages/plugin/README.md</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>camera raws (DNG and kin)</source>
      <translation>RAW de cámara (DNG y afines)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>camera raws are left out</source>
      <translation>se omiten los RAW de cámara</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>cameras as GeoPackage</source>
      <translation>cámaras como GeoPackage</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>checking and writing cloud-optimised GeoTIFFs</source>
      <translation>comprobar y escribir GeoTIFF optimizados para la nube</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>clouds through PDAL pipelines, your own stages in them</source>
      <translation>nubes por cadenas de PDAL, con etapas propias en ellas</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>compressing clouds (LAZ, COPC)</source>
      <translation>comprimir nubes (LAZ, COPC)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>conda-forge has a current one</source>
      <translation>conda-forge tiene uno actual</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>conda: pdal, or your distribution's package pdal</source>
      <translation>conda: pdal, o el paquete pdal de su distribución</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <location filename="../sentences/pictures.py" />
      <source>contours</source>
      <translation>curvas de nivel</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>contours for CAD (DXF)</source>
      <translation>curvas de nivel para CAD (DXF)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>datums and geoids; a grid that is not there is fetched when needed (PROJ_NETWORK is on)</source>
      <translation>datum y geoides; una malla que falte se obtiene cuando hace falta (PROJ_NETWORK está activo)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>datums and geoids; a grid that is not there is not fetched by itself (PROJ_NETWORK is off)</source>
      <translation>datum y geoides; una malla que falte no se obtiene sola (PROJ_NETWORK está apagado)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>elevation models and orthophotos (GDAL)</source>
      <translation>modelos de elevación y ortofotos (GDAL)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>every coordinate</source>
      <translation>toda coordenada</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>everything</source>
      <translation>todo</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>for Python 3.13 and later there is no build of it, take a newer PDAL</source>
      <translation>para Python 3.13 y posteriores no hay versión compilada; use un PDAL más nuevo</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>ground by cloth simulation</source>
      <translation>suelo por simulación de tela</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>heights above sea level by {name}</source>
      <translation>alturas sobre el nivel del mar según {name}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>heights above that geoid end in an error that names the grid (ellipsoidal heights work)</source>
      <translation>las alturas sobre ese geoide acaban en un error que nombra la malla (las elipsoidales funcionan)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>its kernels are not used: the surface trains on plain torch operations</source>
      <translation>sus núcleos no se usan: la superficie se entrena con operaciones simples de torch</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>large surveys</source>
      <translation>levantamientos grandes</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>looking at the products (optional)</source>
      <translation>ver los productos (opcional)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>meshes, their texture, and the demo's rendered survey</source>
      <translation>mallas, su textura y el levantamiento simulado de la demostración</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>more than some hundred photographs may not fit</source>
      <translation>puede que no quepan más de unos cientos de fotografías</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>names and codes of coordinate reference systems</source>
      <translation>nombres y códigos de sistemas de coordenadas</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>neighbour searches, robust fits</source>
      <translation>búsquedas de vecinos, ajustes robustos</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no cloth simulation with a PDAL before 2.3</source>
      <translation>sin simulación de tela con un PDAL anterior a 2.3</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no mesh, no demo</source>
      <translation>sin malla ni demostración</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no report.pdf; report.html is written all the same</source>
      <translation>sin report.pdf; report.html se escribe igualmente</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no tiles on a Ray cluster</source>
      <translation>sin teselas en un clúster Ray</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no training log</source>
      <translation>sin registro del entrenamiento</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no viewer on this machine</source>
      <translation>ningún visor en este equipo</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>not here</source>
      <translation>no está</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>nothing is lost: any browser shows the report</source>
      <translation>no se pierde nada: cualquier navegador muestra el informe</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>nothing is lost: pipelines run through the PDAL program</source>
      <translation>no se pierde nada: las cadenas van por el programa PDAL</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>of unknown version</source>
      <translation>de versión desconocida</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>orienting the photographs</source>
      <translation>orientar las fotografías</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>orthophotos as PMTiles</source>
      <translation>ortofotos como PMTiles</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>photographs in HEIC</source>
      <translation>fotografías en HEIC</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>photographs in TIFF</source>
      <translation>fotografías en TIFF</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>pictures of the HTML report (optional)</source>
      <translation>imágenes del informe HTML (opcional)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>pipelines begin with the files of products/</source>
      <translation>las cadenas empiezan con los archivos de products/</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>plugin of PDAL {version}</source>
      <translation>complemento de PDAL {version}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>points stay unclassified (no terrain model), clouds are written without PDAL, and no stage of yours can take part ({error})</source>
      <translation>los puntos quedan sin clasificar (sin modelo del terreno), las nubes se escriben sin PDAL, y ninguna etapa propia puede participar ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>reading and undistorting photographs</source>
      <translation>leer fotografías y quitarles la distorsión</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>results in {folder}</source>
      <translation>resultados en {folder}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>saved states of the trained surface</source>
      <translation>estados guardados de la superficie entrenada</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>settings, terminal, pictures</source>
      <translation>ajustes, terminal, imágenes</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>speed</source>
      <translation>velocidad</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>tests: an independent judge of our STAC files</source>
      <translation>pruebas: un verificador independiente de nuestros archivos STAC</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>tests: an independent reader of our COPC files</source>
      <translation>pruebas: un lector independiente de nuestros archivos COPC</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>tests: an independent reader of our glTF and OBJ files</source>
      <translation>pruebas: un lector independiente de nuestros archivos glTF y OBJ</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the hash grid runs on plain torch operations, many times slower</source>
      <translation>la rejilla hash funciona con operaciones simples de torch, muchas veces más lenta</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the products' STAC description</source>
      <translation>la descripción STAC de los productos</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the program does not run</source>
      <translation>el programa no funciona</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the program does not run without {names}</source>
      <translation>el programa no funciona sin {names}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the qualities Standard and High in reasonable time</source>
      <translation>las calidades Estándar y Alta en un tiempo razonable</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the report as PDF</source>
      <translation>el informe en PDF</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the training's log</source>
      <translation>el registro del entrenamiento</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>there</source>
      <translation>está</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>this GDAL writes no GeoTIFF</source>
      <translation>este GDAL no escribe GeoTIFF</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>those tests are skipped</source>
      <translation>esas pruebas se omiten</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>those tests fail</source>
      <translation>esas pruebas fallan</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>tiles on a cluster</source>
      <translation>teselas en un clúster</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>torch is needed to see one</source>
      <translation>hace falta torch para ver una</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>training runs on the CPU: Draft and Fine are made for that</source>
      <translation>el entrenamiento va en la CPU: Borrador y Fina están hechas para eso</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>training the surface</source>
      <translation>entrenar la superficie</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>writers.copc keeps all dimensions from 2.7 on only; geo-nerf's own writer makes the COPC file of clouds</source>
      <translation>writers.copc solo conserva todas las dimensiones desde 2.7; el archivo COPC de las nubes lo escribe geo-nerf</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>your distribution</source>
      <translation>su distribución</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>your distribution's package {package}</source>
      <translation>el paquete {package} de su distribución</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{command}, or conda: pdal</source>
      <translation>{command}, o conda: pdal</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{command}; {further}</source>
      <translation>{command}; {further}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{cost} ({error})</source>
      <translation>{cost} ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{cost}: its kernels do not compile ({error})</source>
      <translation>{cost}: sus núcleos no compilan ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{cost}; made for {wanted}</source>
      <translation>{cost}; hecho para {wanted}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{count} of {total}</source>
      <translation>{count} de {total}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{source} (system libraries), or {command}</source>
      <translation>{source} (bibliotecas del sistema), o {command}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{users} know other reference systems and other names of datums than pyproj, which computes coordinates. Products are not affected: a system is recognised by its code or its parameters. One younger than pyproj's edition is refused</source>
      <translation>{users} conocen otros sistemas y otros nombres de datum que pyproj, que calcula las coordenadas. Los productos no se ven afectados: un sistema se reconoce por su código o sus parámetros. Uno posterior a la edición de pyproj se rechaza</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{version}, compiles, {layer} threads</source>
      <translation>{version}, compila, hilos: {layer}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{version}, {threads} threads</source>
      <translation>{version}, {threads} hilos</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Check its permissions.</source>
      <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Choose a folder of JPEG, TIFF or PNG photographs (HEIC needs pillow-heif, DNG rawpy); convert others first.</source>
      <translation>Elija una carpeta de fotografías JPEG, TIFF o PNG (HEIC necesita pillow-heif; DNG, rawpy); convierta antes las demás.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Choose the folder of the photographs instead: {folder}</source>
      <translation>Elija en su lugar la carpeta de las fotografías: {folder}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Each part of the ground must be seen by three photographs or more, from places well apart.</source>
      <translation>Cada parte del suelo debe verse en tres fotografías o más, desde lugares bien separados.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Git LFS pointer</source>
      <translation>puntero de Git LFS</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>HTML page</source>
      <translation>página HTML</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Install it with this command in a terminal: {command} ({error})</source>
      <translation>Instálelo con esta orden en un terminal: {command} ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Install it with this command in a terminal: {command}; {system} ({error})</source>
      <translation>Instálelo con esta orden en un terminal: {command}; {system} ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Plan the tiles anew from the survey's run as it is now, larger where few photographs look.</source>
      <translation>Planifique de nuevo las teselas con la ejecución actual del levantamiento, mayores donde miran pocas fotografías.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>The folder is empty.</source>
      <translation>La carpeta está vacía.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>There are no files to read here.</source>
      <translation>Aquí no hay archivos que leer.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>There are no photographs here, only other files ({kinds}).</source>
      <translation>Aquí no hay fotografías, solo otros archivos ({kinds}).</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>This folder cannot be read.</source>
      <translation>Esta carpeta no se puede leer.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>This is a file, not a folder.</source>
      <translation>Esto es un archivo, no una carpeta.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>a checksum in its middle does not fit</source>
      <translation>una suma de comprobación en medio no concuerda</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>a link to something that is not there</source>
      <translation>un enlace a algo que no existe</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>archive</source>
      <translation>archivo comprimido</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>camera raw</source>
      <translation>RAW de cámara</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>data in its middle are missing</source>
      <translation>faltan datos en medio</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>data in its middle are wrong</source>
      <translation>hay datos erróneos en medio</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>data in its middle are wrong, restart markers are missing or out of order</source>
      <translation>hay datos erróneos en medio, faltan marcas de reinicio o están desordenadas</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>data in its middle are wrong, so what follows is not where it belongs</source>
      <translation>hay datos erróneos en medio, y lo que sigue no está en su sitio</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>height above the ground</source>
      <translation>altura sobre el suelo</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it also needs the system's Pango (Debian: libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)</source>
      <translation>necesita además Pango del sistema (Debian: libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it cannot be read: {words}</source>
      <translation>no se puede leer: {words}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it does not begin with its header</source>
      <translation>no empieza con su cabecera</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it does not decode</source>
      <translation>no se puede decodificar</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it does not decode to the size that its header says</source>
      <translation>decodificado no tiene el tamaño que dice su cabecera</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it ends before its pixels do</source>
      <translation>termina antes que sus píxeles</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it ends, or makes no sense, before its pixels begin</source>
      <translation>termina, o no tiene sentido, antes de que empiecen sus píxeles</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it has no fingerprint</source>
      <translation>no tiene huella</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it holds {bands} bands that are no red, green and blue; give each band as a file of its own</source>
      <translation>tiene {bands} bandas que no son rojo, verde y azul; dé cada banda en un archivo propio</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a GeoTIFF map, not a photograph</source>
      <translation>es un mapa GeoTIFF, no una fotografía</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a HEIC photograph, which needs pillow-heif: {command}</source>
      <translation>es una fotografía HEIC, que necesita pillow-heif: {command}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a JPEG of {bits} bits a colour, which nothing here decodes; convert it to 8</source>
      <translation>es un JPEG de {bits} bits por color, que aquí nada decodifica; conviértalo a 8</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a JPEG with arithmetic coding, which nothing here decodes; convert it</source>
      <translation>es un JPEG con codificación aritmética, que aquí nada decodifica; conviértalo</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a backup copy of a photograph, by its name</source>
      <translation>por su nombre es una copia de seguridad de una fotografía</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a camera raw (DNG and kin), which needs rawpy: {command}</source>
      <translation>es un RAW de cámara (DNG y afines), que necesita rawpy: {command}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a camera raw in a .tif; give it the suffix that the camera uses (.dng, .nef, …)</source>
      <translation>es un RAW de cámara en un .tif; póngale la extensión que usa la cámara (.dng, .nef, …)</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a copy of another photograph ({name} of {first})</source>
      <translation>es una copia de otra fotografía ({name} de {first})</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a hidden file: its name begins with a dot</source>
      <translation>es un archivo oculto: su nombre empieza por un punto</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a lossless JPEG, which nothing here decodes; convert it</source>
      <translation>es un JPEG sin pérdida, que aquí nada decodifica; conviértalo</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a picture of a kind that is not read ({kind}); convert it to JPEG, TIFF or PNG with its tags</source>
      <translation>es una imagen de un tipo que no se lee ({kind}); conviértala a JPEG, TIFF o PNG con sus etiquetas</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a {kind} picture, but its name does not end like one; rename it to use it</source>
      <translation>es una imagen {kind}, pero su nombre no termina como tal; cámbiele el nombre para usarla</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is black all over and hides its whole photograph (black hides, white is used)</source>
      <translation>es toda negra y oculta su fotografía entera (lo negro oculta, lo blanco se usa)</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is called a mask, and masks are PNG, JPEG or TIFF</source>
      <translation>se llama máscara, y las máscaras son PNG, JPEG o TIFF</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is called as COLMAP calls masks; put it into a folder “masks” beside its photograph</source>
      <translation>se llama como COLMAP llama a las máscaras; póngala en una carpeta «masks» junto a su fotografía</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is no orientation: {error}</source>
      <translation>no es una orientación: {error}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is only {width} x {height} pixels</source>
      <translation>solo tiene {width} x {height} píxeles</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is truncated</source>
      <translation>está truncado</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is truncated or wrong in its middle, data of its last rows are missing</source>
      <translation>está truncado o mal en medio, faltan datos de sus últimas filas</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is truncated, the mark of its end is missing</source>
      <translation>está truncado, falta la marca de su final</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it lacks {key}</source>
      <translation>le falta {key}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it was taken {away_km:.1f} km from the other photographs</source>
      <translation>se tomó a {away_km:.1f} km de las demás fotografías</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its colours are of the kind {name}; convert it to RGB</source>
      <translation>sus colores son del tipo {name}; conviértalo a RGB</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its header makes no sense</source>
      <translation>su cabecera no tiene sentido</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its header says {width} x {height} pixels</source>
      <translation>su cabecera dice {width} x {height} píxeles</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its header says {width} x {height} pixels, but the file holds only {held_mb:.1f} MB</source>
      <translation>su cabecera dice {width} x {height} píxeles, pero el archivo solo tiene {held_mb:.1f} MB</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its header says {width} x {height} pixels, more than any photograph has</source>
      <translation>su cabecera dice {width} x {height} píxeles, más de los que tiene cualquier fotografía</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its pixels are {pixels}; photographs have 8 or 16 bits</source>
      <translation>sus píxeles son {pixels}; las fotografías tienen 8 o 16 bits</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its size {width} x {height} does not fit the photograph's {wide} x {high}</source>
      <translation>su tamaño {width} x {height} no concuerda con el de la fotografía, {wide} x {high}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its {colours} has {bands} bands</source>
      <translation>su {colours} tiene {bands} bandas</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>mesh</source>
      <translation>malla</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>no others of this tile's photographs were oriented</source>
      <translation>no se orientó ninguna otra fotografía de esta tesela</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>no two of them share {least} features</source>
      <translation>no hay dos que compartan {least} rasgos</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>one of each is used</source>
      <translation>se usa una de cada</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>orthophoto</source>
      <translation>ortofoto</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>point cloud</source>
      <translation>nube de puntos</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>slope</source>
      <translation>pendiente</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>some of its pixels were never written</source>
      <translation>parte de sus píxeles nunca se escribió</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>surface model</source>
      <translation>modelo de superficie</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>survey</source>
      <translation>levantamiento</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>terrain model</source>
      <translation>modelo del terreno</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the camera raw is damaged, or of a kind that LibRaw does not know: {words}</source>
      <translation>el RAW de cámara está dañado, o es de un tipo que LibRaw no conoce: {words}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the file holds nothing but zeros where it should begin; a copy of it failed</source>
      <translation>el archivo solo tiene ceros donde debería empezar; una copia falló</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the file is empty</source>
      <translation>el archivo está vacío</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the file is not what its name says ({expected})</source>
      <translation>el archivo no es lo que dice su nombre ({expected})</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the file is not what its name says ({expected}), but: {found}</source>
      <translation>el archivo no es lo que dice su nombre ({expected}), sino: {found}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the folder itself</source>
      <translation>la propia carpeta</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the photograph has another mask already</source>
      <translation>la fotografía ya tiene otra máscara</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the {kind} file does not decode</source>
      <translation>el archivo {kind} no se puede decodificar</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the {kind} file is damaged: {how}</source>
      <translation>el archivo {kind} está dañado: {how}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>there is no photograph it could belong to</source>
      <translation>no hay fotografía a la que pueda pertenecer</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>they were taken {away_km:.1f} km from the others; this folder holds {places} places, and one run takes the one with most photographs ({most}). Put each place into a folder of its own and run it by itself</source>
      <translation>se tomaron a {away_km:.1f} km de las demás; esta carpeta tiene {places} lugares, y una ejecución toma el de más fotografías ({most}). Ponga cada lugar en una carpeta propia y ejecútelo por separado</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>this folder cannot be read: {words}</source>
      <translation>esta carpeta no se puede leer: {words}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>those in {kept} are used, and those in {away} are left out</source>
      <translation>se usan las de {kept} y se omiten las de {away}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>video</source>
      <translation>vídeo</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{bare} of them show fewer than {few} features</source>
      <translation>{bare} de ellas muestran menos de {few} rasgos</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{first} and {other}</source>
      <translation>{first} y {other}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{names} and {count} more</source>
      <translation>{names} y {count} más</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{names}: {why}</source>
      <translation>{names}: {why}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{pairs} pairs of photographs share features, but no three hang together</source>
      <translation>{pairs} pares de fotografías comparten rasgos, pero no hay tres que enlacen</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{what} Pictures in a folder called “masks” are taken for masks; rename it to use them.</source>
      <translation>{what} Las imágenes de una carpeta llamada «masks» se toman por máscaras; cámbiele el nombre para usarlas.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{what} {mend}</source>
      <translation>{what} {mend}</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>All photographs look straight down and there is no control: the height of the ground below the cameras rests on {trusted} and {size}. Control points or some oblique photographs would settle it.</source>
      <translation>Todas las fotografías miran hacia abajo y no hay control: la altura del suelo bajo las cámaras descansa en {trusted} y {size}. Puntos de control o algunas fotografías oblicuas lo resolverían.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>All photographs look straight down and there is too little control to settle the height: the height of the ground below the cameras rests on {trusted} and {size}. Control points or some oblique photographs would settle it.</source>
      <translation>Todas las fotografías miran hacia abajo y hay muy poco control para fijar la altura: la altura del suelo bajo las cámaras descansa en {trusted} y {size}. Puntos de control o algunas fotografías oblicuas lo resolverían.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>All {photographs} photographs carry the very same GNSS position (a receiver that was stuck, or copied tags?): three different ones are needed to say where the survey lies, how large it is and how it is turned.</source>
      <translation>Las {photographs} fotografías llevan la misma posición GNSS (¿un receptor parado, o etiquetas copiadas?): hacen falta tres distintas para decir dónde está el levantamiento, qué tamaño tiene y cómo está girado.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS is left out: {why}</source>
      <translation>Se omite el GNSS: {why}</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS positions lie {off_m:.2f} m ahead of their photographs along the flight, {lie}: receiver and shutter do not speak of the same moment. Lines of opposite directions differ by {apart_m:.2f} m; the block lies between them.</source>
      <translation>Las posiciones GNSS están {off_m:.2f} m por delante de sus fotografías a lo largo del vuelo, {lie}: receptor y obturador no hablan del mismo instante. Las pasadas de sentido opuesto difieren en {apart_m:.2f} m; el bloque queda entre ellas.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS positions lie {off_m:.2f} m behind their photographs along the flight, {lie}: receiver and shutter do not speak of the same moment. Lines of opposite directions differ by {apart_m:.2f} m; the block lies between them.</source>
      <translation>Las posiciones GNSS están {off_m:.2f} m por detrás de sus fotografías a lo largo del vuelo, {lie}: receptor y obturador no hablan del mismo instante. Las pasadas de sentido opuesto difieren en {apart_m:.2f} m; el bloque queda entre ellas.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS positions that do not fit the photographs' geometry were left out: {names}.</source>
      <translation>Se omitieron posiciones GNSS que no concuerdan con la geometría de las fotografías: {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS positions the adjustment contradicts by more than six of their own sigmas: {names}.</source>
      <translation>Posiciones GNSS que el ajuste contradice en más de seis de sus propias sigmas: {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>Oriented photographs with a GNSS position: {known}, and of {points} control points only {placed} can be triangulated from two oriented photographs (or they lie on one line).</source>
      <translation>Fotografías orientadas con posición GNSS: {known}, y de {points} puntos de control solo {placed} se pueden triangular desde dos fotografías orientadas (o están en una línea).</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>Oriented photographs with a GNSS position: {known}, and there is no ground control: the model cannot be placed on the earth.</source>
      <translation>Fotografías orientadas con posición GNSS: {known}, y no hay puntos de control: el modelo no puede situarse en la Tierra.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The GNSS positions of camera {group} ({count} photographs) are off together by {side_m:.1f} m and {up_m:.1f} m in height, against the other photographs.</source>
      <translation>Las posiciones GNSS de la cámara {group} ({count} fotografías) se apartan juntas {side_m:.1f} m y {up_m:.1f} m en altura de las demás fotografías.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The GNSS positions of folder {group} ({count} photographs) are off together by {side_m:.1f} m and {up_m:.1f} m in height, against the other photographs.</source>
      <translation>Las posiciones GNSS de la carpeta {group} ({count} fotografías) se apartan juntas {side_m:.1f} m y {up_m:.1f} m en altura de las demás fotografías.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The GNSS positions of the photographs contradict each other: only {agree} of {total} fit the photographs' geometry.</source>
      <translation>Las posiciones GNSS de las fotografías se contradicen: solo {agree} de {total} concuerdan con su geometría.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The GNSS positions of the photographs do not follow the way that the cameras moved: they lie within {across_m:.1f} m of each other and scatter there (a receiver that stood still, or copied tags?).</source>
      <translation>Las posiciones GNSS de las fotografías no siguen el camino de las cámaras: están a menos de {across_m:.1f} m entre sí y dispersas (¿un receptor parado, o etiquetas copiadas?).</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The block stands {tilt_deg:.1f} degrees from the vertical that the photographs' gimbal tags show, and only control decides its tilt: a control height is probably wrong (look at the one that lies apart from the others), or the tags are. The model follows the control.</source>
      <translation>El bloque se aparta {tilt_deg:.1f} grados de la vertical que muestran las etiquetas del cardán de las fotografías, y solo el control decide su inclinación: probablemente una altura de control está mal (mire el punto alejado de los demás), o lo están las etiquetas. El modelo sigue al control.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The focal length came out {percent:.0f} % from what the tags say, and neither control nor oblique photographs tell which is right: the height of the ground below the cameras {size}. Control points would settle it.</source>
      <translation>La focal resultó a un {percent:.0f} % de lo que dicen las etiquetas, y ni el control ni fotografías oblicuas dicen cuál es correcta: la altura del suelo bajo las cámaras {size}. Puntos de control lo resolverían.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The focal length of {camera} came out {percent:.0f} % longer than its tags say (a cropped or corrected picture, or a block that cannot tell): compare the flight height with what you flew.</source>
      <translation>La focal de {camera} resultó un {percent:.0f} % más larga de lo que dicen sus etiquetas (una imagen recortada o corregida, o un bloque que no lo determina): compare la altura de vuelo con la que voló.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The focal length of {camera} came out {percent:.0f} % shorter than its tags say (a cropped or corrected picture, or a block that cannot tell): compare the flight height with what you flew.</source>
      <translation>La focal de {camera} resultó un {percent:.0f} % más corta de lo que dicen sus etiquetas (una imagen recortada o corregida, o un bloque que no lo determina): compare la altura de vuelo con la que voló.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The maker's lens calibration contradicts itself or the photographs by {miss:.1f} % of the focal length (fx {fx:.0f}, fy {fy:.0f}, principal point); its focal length counts with a sigma of {miss:.1f} % instead of {stated:.1f} %.</source>
      <translation>La calibración del objetivo del fabricante se contradice a sí misma o a las fotografías en un {miss:.1f} % de la focal (fx {fx:.0f}, fy {fy:.0f}, punto principal); su focal cuenta con una sigma del {miss:.1f} % en vez del {stated:.1f} %.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The receiver states {stated_m:.2f} m horizontally, but its positions and the photographs differ by {found_m:.2f} m, {times:.0f} times that (a position that is no RTK fix, the antenna's offset, the shutter's moment?): what is said of accuracy goes by the larger.</source>
      <translation>El receptor declara {stated_m:.2f} m en planimetría, pero sus posiciones y las fotografías difieren en {found_m:.2f} m, {times:.0f} veces eso (¿una posición sin RTK fijo, el desplazamiento de la antena, el instante del obturador?): lo que se dice de la exactitud sigue al mayor.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The receiver states {stated_m:.2f} m in height, but its positions and the photographs differ by {found_m:.2f} m, {times:.0f} times that (a position that is no RTK fix, the antenna's offset, the shutter's moment?): what is said of accuracy goes by the larger.</source>
      <translation>El receptor declara {stated_m:.2f} m en altura, pero sus posiciones y las fotografías difieren en {found_m:.2f} m, {times:.0f} veces eso (¿una posición sin RTK fijo, el desplazamiento de la antena, el instante del obturador?): lo que se dice de la exactitud sigue al mayor.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The {photographs} photographs carry only {count} different GNSS positions (a receiver that was stuck, or copied tags?): three different ones are needed to say where the survey lies, how large it is and how it is turned.</source>
      <translation>Las {photographs} fotografías solo llevan {count} posiciones GNSS distintas (¿un receptor parado, o etiquetas copiadas?): hacen falta tres distintas para decir dónde está el levantamiento, qué tamaño tiene y cómo está girado.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The {photographs} photographs carry {count} different GNSS positions, but {stuck} photographs in a row carry the very same one (a receiver that was stuck, or copied tags?): three different ones are needed to say where the survey lies, how large it is and how it is turned.</source>
      <translation>Las {photographs} fotografías llevan {count} posiciones GNSS distintas, pero {stuck} seguidas llevan la misma (¿un receptor parado, o etiquetas copiadas?): hacen falta tres distintas para decir dónde está el levantamiento, qué tamaño tiene y cómo está girado.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>a nominal focal length</source>
      <translation>una focal nominal</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>cannot be told</source>
      <translation>no puede decirse</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>in lines of every direction</source>
      <translation>en pasadas de todas las direcciones</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>in lines of every direction, as if taken {apart_s:.2f} s apart at {speed:.0f} m/s</source>
      <translation>en pasadas de todas las direcciones, como con {apart_s:.2f} s de diferencia a {speed:.0f} m/s</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>is uncertain by about {sigma_m:.2f} m (one sigma)</source>
      <translation>es incierta en unos {sigma_m:.2f} m (una sigma)</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>the maker's lens calibration</source>
      <translation>la calibración del objetivo del fabricante</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>{out} of {total} GNSS positions do not fit the photographs, by up to {worst_m:.0f} m: nothing says that the others are right, so the position is no better than tens of metres. Control points would settle it.</source>
      <translation>{out} de {total} posiciones GNSS no concuerdan con las fotografías, hasta en {worst_m:.0f} m: nada dice que las demás sean correctas, así que la posición no es mejor que decenas de metros. Puntos de control lo resolverían.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>{out} of {total} GNSS positions do not fit the photographs, by up to {worst_m:.0f} m: nothing says that the others are right. Control points would settle it.</source>
      <translation>{out} de {total} posiciones GNSS no concuerdan con las fotografías, hasta en {worst_m:.0f} m: nada dice que las demás sean correctas. Puntos de control lo resolverían.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>A ground point is seen by {views:.1f} photographs; expect holes under {least:.0f}.</source>
      <translation>Un punto del terreno se ve en {views:.1f} fotografías; con menos de {least:.0f} habrá huecos.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>A mesh needs the neural surface, which this run has not.</source>
      <translation>Una malla necesita la superficie neuronal, que esta ejecución no tiene.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>A run needs the grid {grids} for altitudes above the geoid; it is not installed.</source>
      <translation>Una ejecución necesita la malla {grids} para altitudes sobre el geoide; no está instalada.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>All photographs look straight down and the lens is not calibrated: focal length and height can trade for each other. Control points or some oblique photographs settle it.</source>
      <translation>Todas las fotografías miran en vertical y el objetivo no está calibrado: la distancia focal y la altura pueden compensarse. Puntos de control o algunas fotografías oblicuas lo resuelven.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Altitudes are above take-off, whose height is unknown: give control points for absolute heights.</source>
      <translation>Las altitudes son sobre el despegue, cuya altura se desconoce: indique puntos de control para alturas absolutas.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Another run is working in this folder.</source>
      <translation>Otra ejecución está trabajando en esta carpeta.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Check the path.</source>
      <translation>Compruebe la ruta.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Check “Photographs”.</source>
      <translation>Compruebe «Fotografías».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose a file under “Control” with at least three points that are not on one line, each marked in two photographs or more, or photographs that carry GNSS positions.</source>
      <translation>Elija en «Control» un archivo con al menos tres puntos no alineados, cada uno marcado en dos o más fotografías, o fotografías con posiciones GNSS.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose a projected “Reference system” in metres.</source>
      <translation>Elija un «Sistema de referencia» proyectado en metros.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose another way in “Find the ground by” under “More”.</source>
      <translation>Elija otra forma en «Hallar el suelo por», en «Más».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose another “Output folder”, or delete this one if it is no longer wanted.</source>
      <translation>Elija otra «Carpeta de salida», o borre esta si ya no la necesita.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose another “Output folder”.</source>
      <translation>Elija otra «Carpeta de salida».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose another “Reference system”.</source>
      <translation>Elija otro «Sistema de referencia».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose the folder of the whole flight (subfolders are read too).</source>
      <translation>Elija la carpeta de todo el vuelo (también se leen las subcarpetas).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose the same grid with axes east and north as “Reference system”: {twin}.</source>
      <translation>Elija como «Sistema de referencia» la misma cuadrícula con ejes este y norte: {twin}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Copy it from the camera's card again, or take it out of the folder; then resume.</source>
      <translation>Cópiela de nuevo de la tarjeta de la cámara o quítela de la carpeta; después reanude.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Delete the folder {step} and resume; only that step and those after it are done anew.</source>
      <translation>Borre la carpeta {step} y reanude; solo se rehacen ese paso y los siguientes.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Fewer than three GNSS positions do not fix place and direction: choose a file under “Control”.</source>
      <translation>Menos de tres posiciones GNSS no fijan lugar ni dirección: elija un archivo en «Control».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Get it with this command in a terminal, then start again: {commands}</source>
      <translation>Obténgala con esta orden en un terminal y vuelva a iniciar: {commands}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>If the photographs were moved, choose their folder under “Photographs”.</source>
      <translation>Si las fotografías se movieron, elija su carpeta en «Fotografías».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>In {bare} of {total} parts of the survey no ground was found; their points stay unclassified.</source>
      <translation>En {bare} de {total} partes del levantamiento no se halló suelo; sus puntos quedan sin clasificar.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Keep each point in one of the two files.</source>
      <translation>Deje cada punto en uno solo de los dos archivos.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Left out {names}: {why}.</source>
      <translation>Se omite {names}: {why}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Look at them: blur, darkness, water, snow or sky leave nothing to recognise.</source>
      <translation>Mírelas: desenfoque, oscuridad, agua, nieve o cielo no dejan nada que reconocer.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Lower both learning rates under “More”, or use another “Random seed”.</source>
      <translation>Baje las dos tasas de aprendizaje en «Más», o use otra «Semilla aleatoria».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Lower “Least confidence” under “More”, or choose a higher “Quality”; see the warnings in the log.</source>
      <translation>Baje «Confianza mínima» en «Más», o elija una «Calidad» mayor; vea las advertencias del registro.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Make room and resume, or choose another “Output folder”.</source>
      <translation>Libere espacio y reanude, o elija otra «Carpeta de salida».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Mask {names} is ignored: {doubt}.</source>
      <translation>La máscara {names} se ignora: {doubt}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Mask {names}: {doubt}.</source>
      <translation>Máscara {names}: {doubt}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No ground was found ({method}); the cloud stays unclassified. “Find the ground by” under “More” has other ways.</source>
      <translation>No se halló suelo ({method}); la nube queda sin clasificar. «Hallar el suelo por», en «Más», tiene otras formas.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No map tiles were made: {error}</source>
      <translation>No se han creado teselas de mapa: {error}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No photograph has a measured altitude, so heights may be wrong by hundreds of metres. Choose a file under “Control”.</source>
      <translation>Ninguna fotografía tiene una altitud medida, así que las alturas pueden errar en cientos de metros. Elija un archivo en «Control».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No photograph says how high it was taken: choose a file under “Control” for heights.</source>
      <translation>Ninguna fotografía dice a qué altura se tomó: elija un archivo en «Control» para las alturas.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No photograph says where it was taken: choose a file under “Control”, or there is neither place nor scale.</source>
      <translation>Ninguna fotografía dice dónde se tomó: elija un archivo en «Control», o no habrá ni lugar ni escala.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No tag tells the flight height, so GSD, overlap and area are not known.</source>
      <translation>Ningún metadato da la altura de vuelo, así que no se conocen GSD, solape ni área.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Not made: {products}, because no point of the cloud is classed as ground.</source>
      <translation>No se hizo: {products}, porque ningún punto de la nube está clasificado como suelo.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Not made: {products}, because no terrain model was asked for.</source>
      <translation>No se hizo: {products}, porque no se pidió un modelo del terreno.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Nothing was found to write ({product}): no part of the surface was seen well enough.</source>
      <translation>No hubo nada que escribir ({product}): ninguna parte de la superficie se vio lo bastante bien.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Only {registered} of {given} photographs could be oriented ({why}); at least three are needed.</source>
      <translation>Solo se pudieron orientar {registered} de {given} fotografías ({why}); hacen falta al menos tres.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Part {part} of the survey could not be oriented by itself: {missing} of its {total} photographs ({names}) stand only where its neighbours reach them.</source>
      <translation>La parte {part} del levantamiento no se pudo orientar por sí sola: {missing} de sus {total} fotografías ({names}) solo están donde sus vecinas las alcanzan.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Photographs need 60 % overlap or more of the same ground.</source>
      <translation>Las fotografías necesitan un 60 % de solape o más del mismo terreno.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Photographs of one colour all over ({count}): {names}.</source>
      <translation>Fotografías de un solo color ({count}): {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Photographs that are there twice, in other sizes or with other tags ({count}): {which} ({names}).</source>
      <translation>Fotografías que están dos veces, en otro tamaño o con otras etiquetas ({count}): {which} ({names}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Photographs with a GNSS position: {count}, and there are no three control points. Nothing says where the survey lies.</source>
      <translation>Fotografías con posición GNSS: {count}, y no hay tres puntos de control. Nada dice dónde está el levantamiento.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Points are not classified: {error}</source>
      <translation>Los puntos no se clasifican: {error}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Resume: the file is written anew, and steps that are done stay. Delete nothing.</source>
      <translation>Reanude: el archivo se escribe de nuevo y los pasos terminados se conservan. No borre nada.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Set “Marks were measured on” under “More” to what fits, or choose the photographs they are of.</source>
      <translation>Ponga «Marcas medidas en», en «Más», a lo que corresponda, o elija las fotografías de las que son.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Set “Marks were measured on” under “More” to {ratio}, or choose the photographs they are of.</source>
      <translation>Ponga «Marcas medidas en», en «Más», a {ratio}, o elija las fotografías de las que son.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Some photographs say nothing about their lens: its focal length is guessed and found by self-calibration.</source>
      <translation>Algunas fotografías no dicen nada de su objetivo: la distancia focal se supone y se halla por autocalibración.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Take it from a copy, or make it anew.</source>
      <translation>Tómelo de una copia o vuelva a generarlo.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The GNSS positions are of fewer than three places: choose a file under “Control”.</source>
      <translation>Las posiciones GNSS son de menos de tres lugares: elija un archivo en «Control».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The corrected cameras fit the tie points {worse_px:.1f} px worse than before: switch off “Correct the cameras” under “More”.</source>
      <translation>Las cámaras corregidas se ajustan a los puntos de enlace {worse_px:.1f} px peor que antes: desactive «Corregir las cámaras» en «Más».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The first line names the reference system (EPSG:25832, say); every other line is: x y height px py photograph label.</source>
      <translation>La primera línea da el sistema de referencia (por ejemplo EPSG:25832); cada una de las demás es: x y altura px py fotografía nombre.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The folder holds a run of other photographs ({earlier}).</source>
      <translation>La carpeta contiene una ejecución de otras fotografías ({earlier}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The folder's name holds letters that libraries cannot open.</source>
      <translation>El nombre de la carpeta contiene caracteres que las bibliotecas no pueden abrir.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The gimbal tags say that the cameras look up (pitch {low_deg:.0f}° to {high_deg:.0f}°): no ground is seen.</source>
      <translation>Los datos del cardán dicen que las cámaras miran hacia arriba (inclinación {low_deg:.0f}° a {high_deg:.0f}°): no se ve suelo.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The marks fit the photographs only when multiplied by {ratio}: they were measured on pictures of another size.</source>
      <translation>Las marcas solo encajan en las fotografías multiplicadas por {ratio}: se midieron en imágenes de otro tamaño.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The mesh keeps its {triangles} triangles: simplifying them takes {needed_gb:.0f} GB of memory, and {free_gb:.0f} are free. A larger “Cell of the mesh” under “More” makes fewer.</source>
      <translation>La malla conserva sus {triangles} triángulos: simplificarlos requiere {needed_gb:.0f} GB de memoria, y hay {free_gb:.0f} libres. Una «Celda de la malla» mayor, en «Más», da menos.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The output folder must not lie in the folder of the flights.</source>
      <translation>La carpeta de salida no debe estar dentro de la carpeta de los vuelos.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs do not say what their altitudes are above; they are taken as ellipsoidal, so heights may be off by tens of metres. Choose it in “Altitudes are above” under “More”, or give control points.</source>
      <translation>Las fotografías no dicen sobre qué son sus altitudes; se toman como elipsoidales, así que las alturas pueden errar en decenas de metros. Elíjalo en «Altitudes sobre», en «Más», o indique puntos de control.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs do not say where they look, and the lens is not calibrated. If all look straight down, focal length and height can trade for each other. Control points or some oblique photographs settle it.</source>
      <translation>Las fotografías no dicen hacia dónde miran y el objetivo no está calibrado. Si todas miran en vertical, la distancia focal y la altura pueden compensarse. Puntos de control o algunas fotografías oblicuas lo resuelven.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs fall into {blocks} blocks that share nothing; only the largest, of {largest}, is used. Run the others by themselves.</source>
      <translation>Las fotografías forman {blocks} bloques que no comparten nada; solo se usa el mayor, de {largest}. Procese los demás por separado.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs of {camera} come out very dark; convert them to 8 bits with the right brightness ({names}).</source>
      <translation>Las fotografías de {camera} salen muy oscuras; conviértalas a 8 bits con el brillo correcto ({names}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs' altitudes are of different kinds ({kinds}); they may not fit together.</source>
      <translation>Las altitudes de las fotografías son de distintas clases ({kinds}); puede que no encajen.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs' altitudes count from the take-off point: so do all heights made from them.</source>
      <translation>Las altitudes de las fotografías cuentan desde el despegue: también todas las alturas hechas con ellas.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The report was not written as PDF: {error}</source>
      <translation>El informe no se escribió como PDF: {error}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The saved state belongs to other settings or another scene; training starts anew.</source>
      <translation>El estado guardado es de otros ajustes o de otra escena; el entrenamiento empieza de nuevo.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The saved state of the training cannot be read ({why}); training starts anew.</source>
      <translation>El estado guardado del entrenamiento no se puede leer ({why}); el entrenamiento empieza de nuevo.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The survey lies at longitude {lon_deg:.4f}, latitude {lat_deg:.4f}, outside the area {name} is made for.</source>
      <translation>El levantamiento está en longitud {lon_deg:.4f}, latitud {lat_deg:.4f}, fuera del área para la que es {name}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The transformation from {source} to {target} needs the grid {grids}, which is not installed.</source>
      <translation>La transformación de {source} a {target} necesita la malla {grids}, que no está instalada.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The “Reference system” that is filled in for these photographs fits this place.</source>
      <translation>El «Sistema de referencia» que se rellena para estas fotografías conviene a este lugar.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>There is no space left on this disk ({free_mb:.0f} MB are free).</source>
      <translation>No queda espacio en este disco ({free_mb:.0f} MB libres).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>There is no such file.</source>
      <translation>No existe ese archivo.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>There is no such folder.</source>
      <translation>No existe esa carpeta.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>This file of earlier work cannot be read ({why}).</source>
      <translation>Este archivo de un trabajo anterior no se puede leer ({why}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>This photograph cannot be read ({why}).</source>
      <translation>Esta fotografía no se puede leer ({why}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>This photograph is not there any more.</source>
      <translation>Esta fotografía ya no está.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Too few other GNSS positions remain: GNSS is not used.</source>
      <translation>Quedan muy pocas otras posiciones GNSS: no se usa GNSS.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Training went wrong again and again (last at step {step}).</source>
      <translation>El entrenamiento falló una y otra vez (la última en el paso {step}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Training went wrong at step {step}; it goes back to step {good}.</source>
      <translation>El entrenamiento falló en el paso {step}; vuelve al paso {good}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Usable photographs: {total}. A reconstruction needs at least three that overlap.</source>
      <translation>Fotografías utilizables: {total}. Una reconstrucción necesita al menos tres con solape.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Usable photographs: {usable}. A surface needs at least {minimum} that overlap. {left_out}</source>
      <translation>Fotografías utilizables: {usable}. Una superficie necesita al menos {minimum} con solape. {left_out}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Wait for it to end, or stop it.</source>
      <translation>Espere a que termine, o deténgala.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>What the altitudes are above is not certain; heights can be off by tens of metres. Choose it in “Altitudes are above” under “More”, or give control points.</source>
      <translation>No es seguro sobre qué son las altitudes; las alturas pueden errar en decenas de metros. Elíjalo en «Altitudes sobre», en «Más», o indique puntos de control.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>What {count} of the altitudes are above is not certain; heights can be off by tens of metres unless control points are given.</source>
      <translation>No es seguro sobre qué son {count} de las altitudes; las alturas pueden errar en decenas de metros si no se dan puntos de control.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{component} is not installed; it is needed for {needed_for}.</source>
      <translation>{component} no está instalado; hace falta para: {needed_for}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{count} of {total} positions have no measured altitude; heights rest on the other photographs.</source>
      <translation>{count} de {total} posiciones no tienen altitud medida; las alturas se apoyan en las demás fotografías.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{count} photographs in a row carry the same GNSS position ({first} to {last}): the receiver was stuck, unless the camera hovered. The run finds out which, and leaves out positions of a stuck one.</source>
      <translation>{count} fotografías seguidas llevan la misma posición GNSS ({first} a {last}): el receptor se quedó parado, salvo que la cámara flotara. La ejecución lo averigua y omite las posiciones de un receptor parado.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{count} photographs in a row carry the same GNSS position though the camera moved; their positions are left out: {names}.</source>
      <translation>{count} fotografías seguidas llevan la misma posición GNSS aunque la cámara se movió; sus posiciones se omiten: {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{error} The COPC file is written by geo-nerf itself.</source>
      <translation>{error} El archivo COPC lo escribe el propio geo-nerf.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{missing} of {total} photographs could not be oriented with the others and are left out: {names}.</source>
      <translation>{missing} de {total} fotografías no se pudieron orientar con las demás y se omiten: {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{missing} of {total} photographs have no GNSS position; they are placed by what they show.</source>
      <translation>{missing} de {total} fotografías no tienen posición GNSS; se colocan por lo que muestran.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{names}: the altitude lies {apart_m:.0f} m or more from what the other photographs say.</source>
      <translation>{names}: la altitud está a {apart_m:.0f} m o más de lo que dicen las demás fotografías.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{names}: these check points are control points of {control}, too. What places the survey cannot check it.</source>
      <translation>{names}: estos puntos de comprobación son también puntos de control de {control}. Lo que sitúa el levantamiento no puede comprobarlo.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{name} is not fit for this place: {why}.</source>
      <translation>{name} no sirve para este lugar: {why}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{name}: its GNSS position lies {away_km:.1f} km from its neighbours' and is ignored.</source>
      <translation>{name}: su posición GNSS está a {away_km:.1f} km de las vecinas y se ignora.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{unknown} of {total} photographs do not say where they look, and the lens is not calibrated. If all look straight down, focal length and height can trade for each other. Control points or some oblique photographs settle it.</source>
      <translation>{unknown} de {total} fotografías no dicen hacia dónde miran y el objetivo no está calibrado. Si todas miran en vertical, la distancia focal y la altura pueden compensarse. Puntos de control o algunas fotografías oblicuas lo resuelven.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>“{crs}” is not a known coordinate reference system.</source>
      <translation>«{crs}» no es un sistema de coordenadas conocido.</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF and {source} give different altitudes; {why}</source>
      <translation>EXIF y {source} dan altitudes distintas; {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF and {source} give different positions and altitudes; {why}</source>
      <translation>EXIF y {source} dan posiciones y altitudes distintas; {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF and {source} give different positions; {why}</source>
      <translation>EXIF y {source} dan posiciones distintas; {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF counts for the whole fix, since geotagging (PPK) programs rewrite EXIF alone</source>
      <translation>cuenta EXIF para toda la posición, pues los programas de geoetiquetado (PPK) solo reescriben EXIF</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF counts for the whole fix, since geotagging (PPK) programs rewrite EXIF alone; the standard deviation in XMP does not belong to it, and is widened by the difference</source>
      <translation>cuenta EXIF para toda la posición, pues los programas de geoetiquetado (PPK) solo reescriben EXIF; la desviación típica de XMP no es de ella y se amplía con la diferencia</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF counts for the whole fix, since geotagging (PPK) programs rewrite EXIF alone; the standard deviation of its altitude is widened by the difference</source>
      <translation>cuenta EXIF para toda la posición, pues los programas de geoetiquetado (PPK) solo reescriben EXIF; la desviación típica de su altitud se amplía con la diferencia</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF names no hemisphere for its {axis}; it is taken as {way}</source>
      <translation>EXIF no nombra el hemisferio de su {axis}; se toma {way}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF names the map datum {name}, but gives the numbers of {source}, which are WGS84; they are taken as that</source>
      <translation>EXIF nombra el datum {name}, pero da los números de {source}, que son WGS84; se toman como tales</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude has a minus sign and is marked as below the reference; it is taken as below</source>
      <translation>la altitud de EXIF tiene signo menos y está marcada por debajo de la referencia; se toma por debajo</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude has the opposite sign of that in {source} (its mark for below sea level is wrong); XMP counts</source>
      <translation>la altitud de EXIF tiene el signo opuesto al de {source} (su marca de bajo el nivel del mar está mal); cuenta XMP</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude is 0 m, and {source} gives another one, which counts</source>
      <translation>la altitud de EXIF es 0 m, y {source} da otra, que cuenta</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude is so far from XMP's that it may be above another reference (a geoid); what it is above is not known</source>
      <translation>la altitud de EXIF está tan lejos de la de XMP que puede ser sobre otra referencia (un geoide); no se sabe sobre qué es</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude is so far from XMP's that it may be above another reference or in another unit; what it is above is not known</source>
      <translation>la altitud de EXIF está tan lejos de la de XMP que puede ser sobre otra referencia o en otra unidad; no se sabe sobre qué es</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude is the height above take-off; that in {source} counts</source>
      <translation>la altitud de EXIF es la altura sobre el despegue; cuenta la de {source}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude reference is none of 0 to 3; the altitude is taken as above</source>
      <translation>la referencia de altitud de EXIF no es ninguna de 0 a 3; la altitud se toma por encima</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's hemisphere of the {axis} is none, or contradicts XMP, whose sign counts</source>
      <translation>el hemisferio de la {axis} en EXIF no lo es, o contradice a XMP, cuyo signo cuenta</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's position is on the map datum {name} and is not used: {way}</source>
      <translation>la posición de EXIF está en el datum {name} y no se usa: {way}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's position is on the map datum {name}, which PROJ does not know; it is not used</source>
      <translation>la posición de EXIF está en el datum {name}, que PROJ no conoce; no se usa</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's position is on the map datum {name}; it was brought to WGS84, {away_m:.0f} m away</source>
      <translation>la posición de EXIF está en el datum {name}; se llevó a WGS84, a {away_m:.0f} m</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's position is on {name}, which is shifted by hundreds of metres on purpose; it is not used</source>
      <translation>la posición de EXIF está en {name}, desplazado cientos de metros a propósito; no se usa</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's {axis} has both a minus sign and a letter; it is taken as {letter}</source>
      <translation>la {axis} de EXIF tiene un signo menos y una letra; se toma {letter}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>RtkFlag has a value that is no known state; no RTK is assumed</source>
      <translation>RtkFlag tiene un valor que no es un estado conocido; se supone sin RTK</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>XMP counts, since EXIF gives one and the same position in all photographs</source>
      <translation>cuenta XMP, pues EXIF da la misma posición en todas las fotografías</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>XMP counts, since EXIF is written more coarsely</source>
      <translation>cuenta XMP, pues EXIF está escrito con menos finura</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>a standard deviation in the tags is implausible; the default of the receiver's state counts</source>
      <translation>una desviación típica de las etiquetas no es creíble; cuenta el valor habitual del estado del receptor</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>a standard deviation in the tags is large for fixed RTK (are they millimetres?); it counts as metres</source>
      <translation>una desviación típica de las etiquetas es grande para RTK fijo (¿son milímetros?); cuenta como metros</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>a standard deviation in the tags is too small for a position without RTK; the default of the receiver's state counts</source>
      <translation>una desviación típica de las etiquetas es demasiado pequeña para una posición sin RTK; cuenta el valor habitual del estado del receptor</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>a text in EXIF is not UTF-8 and was read by plausibility</source>
      <translation>un texto de EXIF no es UTF-8 y se leyó por verosimilitud</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>bytes between the JPEG's blocks belong to none of them: the file is damaged there, and tags may be lost</source>
      <translation>hay bytes entre los bloques del JPEG que no son de ninguno: el archivo está dañado ahí, y pueden faltar etiquetas</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its distortion is that of no lens</source>
      <translation>su distorsión no es la de ningún objetivo</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its focal length contradicts EXIF's, which counts</source>
      <translation>su focal contradice la de EXIF, que cuenta</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its focal length is that of no lens</source>
      <translation>su focal no es la de ningún objetivo</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its principal point lies far from the picture's middle</source>
      <translation>su punto principal está lejos del centro de la imagen</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its two focal lengths belong to pixels that are not square</source>
      <translation>sus dos focales son de píxeles que no son cuadrados</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>latitude</source>
      <translation>latitud</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>longitude</source>
      <translation>longitud</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the 35 mm equivalent in EXIF is that of no lens and is not used</source>
      <translation>el equivalente de 35 mm de EXIF no es el de ningún objetivo y no se usa</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the EXIF block is damaged, and tags in it that this program uses are lost</source>
      <translation>el bloque EXIF está dañado, y se perdieron etiquetas que este programa usa</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the XMP block cannot be read: RTK state, gimbal angles and heights in it count as missing</source>
      <translation>el bloque XMP no se puede leer: el estado RTK, los ángulos del cardán y las alturas que contiene cuentan como ausentes</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the XMP block gives a tag twice with different values, and neither is used</source>
      <translation>el bloque XMP da una etiqueta dos veces con valores distintos, y no se usa ninguno</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the XMP block is malformed; what could be read of it for sure is used, other values count as missing</source>
      <translation>el bloque XMP está mal formado; se usa lo que se pudo leer con seguridad, los demás valores cuentan como ausentes</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {left} is that in {kept} in feet, not in metres; that in {kept} counts</source>
      <translation>la altitud en {left} es la de {kept} en pies, no en metros; cuenta la de {kept}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} cannot be read and is not used</source>
      <translation>la altitud en {source} no se puede leer y no se usa</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} is 0 m, and EXIF gives another one, which counts</source>
      <translation>la altitud en {source} es 0 m, y EXIF da otra, que cuenta</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} is exactly 0 m, as where none is known; it is not used</source>
      <translation>la altitud en {source} es exactamente 0 m, como cuando no se conoce; no se usa</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} is that of no place on earth and is not used</source>
      <translation>la altitud en {source} no es de ningún lugar de la Tierra y no se usa</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} is the height above take-off; EXIF's counts</source>
      <translation>la altitud en {source} es la altura sobre el despegue; cuenta la de EXIF</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude is not that of the RTK receiver (AltitudeType {kind}); it counts with the standard deviation of one without RTK</source>
      <translation>la altitud no es la del receptor RTK (AltitudeType {kind}); cuenta con la desviación típica de una sin RTK</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude is written in coarse steps, and its standard deviation is widened by them</source>
      <translation>la altitud está escrita en pasos gruesos, y su desviación típica se amplía con ellos</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the camera's clock and GPS time are days apart; the camera's counts</source>
      <translation>el reloj de la cámara y la hora GPS difieren en días; cuenta el de la cámara</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the camera's clock was not set, or wrongly: GPS time (UTC) counts as the time of exposure</source>
      <translation>el reloj de la cámara no estaba en hora: cuenta la hora GPS (UTC) como hora de la toma</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the camera's clock was not set, or wrongly: the time of exposure is not used</source>
      <translation>el reloj de la cámara no estaba en hora: la hora de la toma no se usa</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the dilution of precision is large; the standard deviation is widened by it</source>
      <translation>la dilución de la precisión es grande; la desviación típica se amplía con ella</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the focal length in EXIF and its 35 mm equivalent belong to no sensor; neither is used</source>
      <translation>la focal de EXIF y su equivalente de 35 mm no son de ningún sensor; no se usa ninguno</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the focal length in EXIF and its 35 mm equivalent contradict each other; the first counts, with a standard deviation of 15 %</source>
      <translation>la focal de EXIF y su equivalente de 35 mm se contradicen; cuenta la primera, con una desviación típica del 15 %</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the focal length in EXIF is that of no lens and is not used</source>
      <translation>la focal de EXIF no es la de ningún objetivo y no se usa</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the height above take-off is exactly 0 m, as it is written where it is not known; it is not used</source>
      <translation>la altura sobre el despegue es exactamente 0 m, como se escribe cuando no se conoce; no se usa</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the height above take-off is negative, which fits only a flight below its take-off point; it is not taken for the height above the ground</source>
      <translation>la altura sobre el despegue es negativa, lo que solo vale para un vuelo por debajo de él; no se toma por la altura sobre el suelo</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the maker's calibrated focal length is 0 and is not used; the lens comes from other tags</source>
      <translation>la focal calibrada del fabricante es 0 y no se usa; el objetivo viene de otras etiquetas</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the maker's lens calibration (DewarpData) cannot be read as nine numbers and is not used</source>
      <translation>la calibración del objetivo del fabricante (DewarpData) no se lee como nueve números y no se usa</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the maker's lens calibration (DewarpData) has a focal length that is not above zero and is not used</source>
      <translation>la calibración del objetivo del fabricante (DewarpData) tiene una focal que no es mayor que cero y no se usa</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the maker's lens calibration is not used: {why}</source>
      <translation>la calibración del objetivo del fabricante no se usa: {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the only altitude in the tags is the height above take-off</source>
      <translation>la única altitud de las etiquetas es la altura sobre el despegue</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the position in {source} is longitude 0, latitude 0: no place on earth of photographs</source>
      <translation>la posición en {source} es longitud 0, latitud 0: ningún lugar de fotografías</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the position is written in coarse steps, and its standard deviation is widened by them: values that were cut lie up to a step off, all to one side</source>
      <translation>la posición está escrita en pasos gruesos, y su desviación típica se amplía con ellos: los valores truncados se apartan hasta un paso, todos hacia un lado</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the position is written in coarse steps, and its standard deviation is widened by them: values that were cut lie up to a step off, all to one side; it does not count as RTK {state}</source>
      <translation>la posición está escrita en pasos gruesos, y su desviación típica se amplía con ellos: los valores truncados se apartan hasta un paso, todos hacia un lado; no cuenta como RTK {state}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the receiver had a fix in two dimensions only (GPSMeasureMode 2): the altitude was not measured and has no weight</source>
      <translation>el receptor solo tenía posición en dos dimensiones (GPSMeasureMode 2): la altitud no se midió y no tiene peso</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the receiver says that it had no valid position; the one in the tags counts with a standard deviation of {sigma_m:.0f} m</source>
      <translation>el receptor dice que no tenía posición válida; la de las etiquetas cuenta con una desviación típica de {sigma_m:.0f} m</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the tag {tag} cannot be read as a number and counts as missing</source>
      <translation>la etiqueta {tag} no se lee como número y cuenta como ausente</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the tag {tag} is out of range and counts as missing</source>
      <translation>la etiqueta {tag} está fuera de rango y cuenta como ausente</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the tags name no altitude that can be used: its height comes from the other photographs, or, where none has one, from control points alone</source>
      <translation>las etiquetas no dan una altitud utilizable: su altura viene de las demás fotografías o, si ninguna la tiene, solo de puntos de control</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the time of exposure cannot be read and is not used</source>
      <translation>la hora de la toma no se puede leer y no se usa</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the {axis} in {source} cannot be read and is not used</source>
      <translation>la {axis} en {source} no se puede leer y no se usa</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the {axis} in {source} is that of no place on earth and is not used</source>
      <translation>la {axis} en {source} no es de ningún lugar de la Tierra y no se usa</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>yaw, pitch and roll of the camera are all exactly 0, as where they are not known; they are not used</source>
      <translation>guiñada, cabeceo y alabeo de la cámara son todos exactamente 0, como cuando no se conocen; no se usan</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{low} m apart</source>
      <translation>a {low} m</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{low} to {high} m apart</source>
      <translation>a entre {low} y {high} m</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{names}: {doubt} ({more}).</source>
      <translation>{names}: {doubt} ({more}).</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{names}: {doubt}.</source>
      <translation>{names}: {doubt}.</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{source} gives another position than the one that is used</source>
      <translation>{source} da otra posición que la que se usa</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{source} has a latitude or a longitude alone, which is no position</source>
      <translation>{source} solo tiene latitud o longitud, lo que no es una posición</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>Another geo-nerf is working on this run, and its photographs are not oriented at this moment: this plan goes by their tags over level ground, and cannot be run. Plan again once the other one is done.</source>
      <translation>Otro geo-nerf trabaja en esta ejecución y sus fotografías no están orientadas en este momento: este plan se basa en sus etiquetas sobre terreno llano y no se puede ejecutar. Planifique de nuevo cuando el otro haya terminado.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>Further kinds of remarks of libraries on photographs ({count}) are in {log}.</source>
      <translation>Otros tipos de avisos de bibliotecas sobre fotografías ({count}) están en {log}.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>No photograph sees tile {tile}, so it will be left out.</source>
      <translation>Ninguna fotografía ve la tesela {tile}, así que se omitirá.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>The library that reads photographs says of {names}: {line}. All its remarks are in {log}.</source>
      <translation>La biblioteca que lee las fotografías dice de {names}: {line}. Todos sus avisos están en {log}.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>The photographs are not oriented yet: this plan goes by their tags over level ground, and cannot be run.</source>
      <translation>Las fotografías aún no están orientadas: este plan sigue sus etiquetas sobre suelo llano, y no puede ejecutarse.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>The photographs' exposure is left as it is, so colours may step from tile to tile: {why}</source>
      <translation>La exposición de las fotografías se deja como está, así que los colores pueden saltar de tesela a tesela: {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>Tiles that are not done leave a gap ({count}): {names}.</source>
      <translation>Las teselas sin terminar dejan un hueco ({count}): {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>{files} cannot be found any more, so residuals there are not measured after the cameras are corrected.</source>
      <translation>{files} ya no existe, así que los residuos no se miden ahí tras corregir las cámaras.</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>By its plan tile {0} is at work, perhaps on another computer. Run it here all the same?</source>
      <translation>Según su plan, la tesela {0} está en curso, quizá en otro ordenador. ¿Procesarla aquí de todos modos?</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Folder of the tiles of this plan</source>
      <translation>Carpeta de las teselas de este plan</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>No photograph sees tile {0}.</source>
      <translation>Ninguna fotografía ve la tesela {0}.</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Open the tile's log</source>
      <translation>Abrir el registro de la tesela</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Open the tile's report</source>
      <translation>Abrir el informe de la tesela</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Run tile</source>
      <translation>Procesar la tesela</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0}</source>
      <translation>Tesela {0}</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0} is at work or waits.</source>
      <translation>La tesela {0} está en marcha o en espera.</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0} is done. Make it anew, from nothing?</source>
      <translation>La tesela {0} está terminada. ¿Rehacerla desde cero?</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0} is not done, so it has no report yet.</source>
      <translation>La tesela {0} no está terminada, así que aún no tiene informe.</translation>
    </message>
    <message>
      <location filename="../tiles/log_window.py" />
      <source>Log of tile {0}</source>
      <translation>Registro de la tesela {0}</translation>
    </message>
    <message>
      <location filename="../tiles/log_window.py" />
      <source>This tile has told nothing yet.</source>
      <translation>Esta tesela aún no ha comunicado nada.</translation>
    </message>
  </context>
</TS>
